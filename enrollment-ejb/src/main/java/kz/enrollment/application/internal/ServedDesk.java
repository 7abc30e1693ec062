package kz.enrollment.application.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Tasks;

/**
 * Keeps the places that came from lists until their applications are settled. Each has a row and a task of its own: the
 * transaction that notes it holds a stream and may wait for nobody who is asking for the same application.
 */
@Stateless
@PermitAll
public class ServedDesk {

    private static final String NOTE = """
            insert into served_place (id, application_id, served_at) values (cast(?1 as uuid), cast(?2 as uuid), ?3)
            """;
    private static final String APPLICATION =
            "select cast(application_id as text) from served_place where id = cast(?1 as uuid)";
    private static final String FORGET = "delete from served_place where id = cast(?1 as uuid)";

    @PersistenceContext
    private EntityManager entities;

    private final SettlementDesk settlements;
    private final Tasks tasks;
    private final Clock clock;

    protected ServedDesk() {
        this(null, null, null);
    }

    @Inject
    public ServedDesk(SettlementDesk settlements, Tasks tasks, Clock clock) {
        this.settlements = settlements;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Asks for {@link #settle} after the commit. */
    public void note(UUID applicationId) {
        UUID id = UUID.randomUUID();
        // Entities waiting to be written have nothing to do with it: no flush.
        entities.createNativeQuery(NOTE)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, id.toString())
                .setParameter(2, applicationId.toString())
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
        tasks.enqueue(Lane.ALLOCATION, PlaceServedRunner.KIND, id);
    }

    /** Settles the application and forgets the row, both or neither; nothing when that was done already. */
    public void settle(UUID servedPlaceId) {
        List<?> applications = entities.createNativeQuery(APPLICATION)
                .setParameter(1, servedPlaceId.toString())
                .getResultList();
        for (Object application : applications) {
            // The end of an offer that is made now is asked for by the offer itself.
            settlements.settle(UUID.fromString((String) application));
            entities.createNativeQuery(FORGET)
                    .setParameter(1, servedPlaceId.toString())
                    .executeUpdate();
        }
    }
}
