package kz.enrollment.allocation.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.allocation.LedgerLine;
import kz.enrollment.allocation.LedgerPoint;
import kz.enrollment.allocation.LedgerStream;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.NotFound;

/** Questions about the ledgers. */
@Dependent
public class LedgerReading {

    @PersistenceContext
    private EntityManager entities;

    private final StreamNames names;
    private final PlacesReading places;

    @Inject
    public LedgerReading(StreamNames names, PlacesReading places) {
        this.names = names;
        this.places = places;
    }

    public List<LedgerStream> streams() {
        List<StreamView> shown = names.shown();
        if (shown.isEmpty()) {
            return List.of();
        }
        String prefix = prefixOf(names.of(shown.get(0)));
        Map<UUID, PlacesRow> rows =
                places.rows(shown.stream().map(StreamView::id).toList());
        return shown.stream()
                .filter(stream -> rows.containsKey(stream.id()))
                .map(stream -> joined(prefix + stream.code(), stream, rows.get(stream.id())))
                .toList();
    }

    public Optional<LedgerStream> stream(String publicId) {
        return names.find(publicId)
                .flatMap(stream -> places.find(stream.id()).map(row -> joined(publicId, stream, row)));
    }

    public List<LedgerLine> rows(String publicId, long afterNumber, int limit) {
        return entities.createQuery("""
                        select e.number, e.at, e.application, e.category, e.event, e.places, e.catchment, e.outside,
                            e.released, e.hash
                        from LedgerEntry e where e.streamId = :stream and e.number > :after order by e.number
                        """, Object[].class)
                .setParameter("stream", required(publicId))
                .setParameter("after", afterNumber)
                .setMaxResults(limit)
                .getResultStream()
                .map(LedgerReading::line)
                .toList();
    }

    public List<LedgerPoint> chart(String publicId, int points) {
        UUID stream = required(publicId);
        long rows = places.find(stream).map(PlacesRow::ledgerRows).orElseThrow(NotFound::new);
        return entities.createQuery("""
                        select new kz.enrollment.allocation.LedgerPoint(e.at, e.places, e.catchment, e.outside)
                        from LedgerEntry e
                        where e.streamId = :stream and e.number <= :rows
                            and (e.number = 1 or e.number = :rows or mod(e.number, :step) = 0)
                        order by e.number
                        """, LedgerPoint.class)
                .setParameter("stream", stream)
                .setParameter("rows", rows)
                .setParameter("step", Math.max(1, (rows + points - 2) / (points - 1)))
                .getResultList();
    }

    private UUID required(String publicId) {
        return names.find(publicId).orElseThrow(NotFound::new).id();
    }

    private static LedgerLine line(Object[] row) {
        return new LedgerLine(
                (Long) row[0],
                (Instant) row[1],
                Objects.toString(row[2], ""),
                Objects.toString(row[3], ""),
                row[4].toString(),
                (Integer) row[5],
                (Integer) row[6],
                (Integer) row[7],
                (Boolean) row[8],
                (String) row[9]);
    }

    private static LedgerStream joined(String id, StreamView stream, PlacesRow row) {
        return new LedgerStream(
                id,
                stream.id(),
                stream.school().number(),
                stream.school().nameKk(),
                stream.school().nameRu(),
                stream.language(),
                row.places(),
                row.catchment(),
                row.outside(),
                row.waitingCatchment() + row.waitingOutside(),
                row.rule().name(),
                row.released(),
                row.ledgerRows(),
                row.headHash());
    }

    private static String prefixOf(String publicId) {
        return publicId.substring(0, publicId.indexOf('-') + 1);
    }
}
