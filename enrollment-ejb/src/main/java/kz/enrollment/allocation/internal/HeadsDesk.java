package kz.enrollment.allocation.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kz.enrollment.shared.Sha256;

/** Writes the file of a night; several nodes may try at once, one of them succeeds. */
@Stateless
public class HeadsDesk {

    static final String HEADER = "stream,number,hash\n";

    private static final String INSERT = """
            insert into ledger_heads (day, csv, sha256, made_at) values (?1, ?2, ?3, ?4) on conflict do nothing
            """;

    @PersistenceContext
    private EntityManager entities;

    private final StreamNames names;
    private final HeadsReading files;
    private final Clock clock;

    protected HeadsDesk() {
        this(null, null, null);
    }

    @Inject
    public HeadsDesk(StreamNames names, HeadsReading files, Clock clock) {
        this.names = names;
        this.files = files;
        this.clock = clock;
    }

    /** @return whether the file of the day was missing and was made by this call */
    @PermitAll
    public boolean makeIfMissing(LocalDate day) {
        if (files.of(day).isPresent()) {
            return false;
        }
        String csv = csv();
        // A file of no ledgers would stand for the whole day, also for those that come later.
        return !csv.equals(HEADER) && insert(day, csv);
    }

    private boolean insert(LocalDate day, String csv) {
        return entities.createNativeQuery(INSERT)
                        .setParameter(1, Date.valueOf(day))
                        .setParameter(2, csv)
                        .setParameter(3, Sha256.of(csv))
                        .setParameter(4, Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    /** The heads are read by one statement: they stood like that at one moment. */
    private String csv() {
        Map<UUID, String> known = names.all();
        Map<String, String> lines = new TreeMap<>();
        entities.createQuery("select s.streamId, s.ledgerRows, s.headHash from StreamPlaces s", Object[].class)
                .getResultStream()
                .filter(head -> known.containsKey((UUID) head[0]))
                .forEach(head -> lines.put(known.get((UUID) head[0]), head[1] + "," + head[2]));
        StringBuilder csv = new StringBuilder(HEADER);
        lines.forEach(
                (stream, head) -> csv.append(stream).append(',').append(head).append('\n'));
        return csv.toString();
    }
}
