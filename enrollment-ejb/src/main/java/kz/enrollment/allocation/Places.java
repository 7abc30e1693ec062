package kz.enrollment.allocation;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.enrollment.allocation.domain.LedgerEntry;
import kz.enrollment.allocation.domain.LedgerEvent;
import kz.enrollment.allocation.domain.StreamPlaces;
import kz.enrollment.shared.NotFound;

/**
 * Holds and frees places (allocation.md). Commands run inside the transaction of the use case and lock the stream's row
 * until its end, so they come last there.
 */
@Stateless
public class Places {

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    protected Places() {
        this(null);
    }

    @Inject
    public Places(Clock clock) {
        this.clock = clock;
    }

    @PermitAll
    public PlacesView of(UUID streamId) {
        return Optional.ofNullable(entities.find(StreamPlaces.class, streamId))
                .orElseThrow(NotFound::new)
                .view();
    }

    @PermitAll
    public Map<UUID, PlacesView> of(Collection<UUID> streamIds) {
        if (streamIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select p from StreamPlaces p where p.streamId in :streams", StreamPlaces.class)
                .setParameter("streams", streamIds)
                .getResultStream()
                .map(StreamPlaces::view)
                .collect(Collectors.toMap(PlacesView::streamId, view -> view));
    }

    /** Draws the number in the queue and holds a place if the rule allows; the time is read under the lock. */
    @PermitAll
    @TransactionAttribute(MANDATORY)
    public Standing claim(Claim claim) {
        StreamPlaces places = locked(claim.streamId());
        Instant at = clock.instant();
        long sequence = places.drawSequence();
        LedgerEntry entry = places.claim(claim, at);
        entities.persist(entry);
        boolean held = entry.event() == LedgerEvent.HELD;
        return new Standing(sequence, held, entry.number(), entry.hash(), at);
    }

    /** Gives back the place of a child that was refused or withdrew. */
    @PermitAll
    @TransactionAttribute(MANDATORY)
    public void free(Claim holder) {
        entities.persist(locked(holder.streamId()).free(holder, clock.instant()));
    }

    private StreamPlaces locked(UUID streamId) {
        // A pessimistic find reads the row anew even when an older copy is in the context.
        return Optional.ofNullable(entities.find(StreamPlaces.class, streamId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }
}
