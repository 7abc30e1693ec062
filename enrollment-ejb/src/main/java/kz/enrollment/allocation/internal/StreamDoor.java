package kz.enrollment.allocation.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.enrollment.allocation.PlaceServed;
import kz.enrollment.shared.NotFound;

/**
 * Locks the rows of streams until the transaction ends. A use case takes its other locks first and these last; several of
 * them at once, in the order of their identifiers, so that two use cases never wait for each other.
 */
@Dependent
public class StreamDoor {

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;
    private final Event<PlaceServed> served;

    @Inject
    public StreamDoor(Clock clock, Event<PlaceServed> served) {
        this.clock = clock;
        this.served = served;
    }

    LockedStream lock(UUID streamId) {
        // A pessimistic find reads the row anew, so what this transaction has changed of it must be there; and what
        // else
        // waits to be written is better written before the lock than under it.
        entities.flush();
        StreamPlaces row = Optional.ofNullable(
                        entities.find(StreamPlaces.class, streamId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
        // The time is read under the lock: the ledger's times follow its numbers.
        return new LockedStream(entities, row, clock.instant(), served::fire);
    }

    Map<UUID, LockedStream> lock(Collection<UUID> streamIds) {
        Map<UUID, LockedStream> locked = new LinkedHashMap<>();
        streamIds.stream()
                .distinct()
                .sorted(Comparator.comparing(UUID::toString))
                .forEach(id -> locked.put(id, lock(id)));
        return locked;
    }

    /** Where the claims are; a claim never moves to another stream, so no lock is needed to ask. */
    Map<String, UUID> streamsOf(Collection<String> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select c.reference, c.streamId from PlaceClaim c where c.reference in :references",
                        Object[].class)
                .setParameter("references", references)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }
}
