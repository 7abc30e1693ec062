package kz.enrollment.allocation.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.allocation.ClaimView;
import kz.enrollment.allocation.PlacesView;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.NotFound;

/** Questions about claims. Entities are not read here: under a lock they would be stale copies. */
@Dependent
public class ClaimReading {

    private static final List<ClaimState> WAITS = List.of(ClaimState.WAITING);
    private static final List<ClaimState> IN_THE_QUEUE = List.of(ClaimState.HOLDING, ClaimState.WAITING);

    @PersistenceContext
    private EntityManager entities;

    public ClaimView view(String reference) {
        Object[] claim = entities.createQuery("""
                        select c.streamId, c.sequence, c.category, c.state, s.rule, s.places, s.catchment, s.outside,
                            s.waitingCatchment, s.waitingOutside, s.released
                        from PlaceClaim c, StreamPlaces s where c.reference = :reference and s.streamId = c.streamId
                        """, Object[].class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        UUID stream = (UUID) claim[0];
        long sequence = (Long) claim[1];
        Category category = (Category) claim[2];
        ClaimState state = (ClaimState) claim[3];
        PlacesView places = new PlacesView(
                stream,
                claim[4].toString(),
                (Integer) claim[5],
                (Integer) claim[6],
                (Integer) claim[7],
                (Integer) claim[8],
                (Integer) claim[9],
                (Boolean) claim[10]);
        int position = state == ClaimState.WAITING
                ? places.position(
                        category,
                        before(stream, sequence, Category.K, WAITS),
                        before(stream, sequence, Category.O, WAITS))
                : 0;
        return new ClaimView(
                stream,
                reference,
                sequence,
                category,
                state,
                position,
                before(stream, sequence, category, IN_THE_QUEUE),
                places);
    }

    public Map<String, ClaimState> states(Collection<String> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select c.reference, c.state from PlaceClaim c where c.reference in :references",
                        Object[].class)
                .setParameter("references", references)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (ClaimState) row[1]));
    }

    private int before(UUID stream, long sequence, Category category, List<ClaimState> states) {
        return entities.createQuery("""
                        select count(c) from PlaceClaim c where c.streamId = :stream and c.sequence < :sequence
                            and c.category = :category and c.state in :states
                        """, Long.class)
                .setParameter("stream", stream)
                .setParameter("sequence", sequence)
                .setParameter("category", category)
                .setParameter("states", states)
                .getSingleResult()
                .intValue();
    }
}
