package kz.enrollment.allocation.internal;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import kz.enrollment.allocation.Claim;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.allocation.PlaceServed;
import kz.enrollment.allocation.PlacesView;
import kz.enrollment.allocation.Standing;
import kz.enrollment.allocation.domain.Counts;
import kz.enrollment.allocation.domain.Journal;
import kz.enrollment.allocation.domain.LedgerEvent;
import kz.enrollment.allocation.domain.QueueEntry;
import kz.enrollment.allocation.domain.StreamAllocation;
import kz.enrollment.allocation.domain.WaitingList;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.NotFound;

/** A stream whose row this transaction holds: the machine of the rule, bound to the stored counters, claims and ledger. */
final class LockedStream implements WaitingList, Journal {

    private final EntityManager entities;
    private final StreamPlaces row;
    private final Instant at;
    private final Consumer<PlaceServed> served;
    private final StreamAllocation machine;
    private LedgerEntry last;
    private int servedNow;

    /** @param now the time read under the lock; the ledger's never goes back, whatever the clocks of the nodes say */
    LockedStream(EntityManager entities, StreamPlaces row, Instant now, Consumer<PlaceServed> served) {
        this.entities = entities;
        this.row = row;
        this.at = row.notBeforeLast(now);
        this.served = served;
        this.machine = new StreamAllocation(row.rule(), row.counts(), this, this);
    }

    PlacesView view() {
        return row.view();
    }

    /** Draws the number; holds a place, waits or goes without, as the rule and the child's choice say. */
    Standing enter(Claim claim, boolean keepWaiting) {
        return entered(claim, child -> machine.submit(child, keepWaiting));
    }

    Standing reserve(Claim claim) {
        return entered(claim, machine::reserve);
    }

    /** Gives the place back or leaves the list; whoever has neither only ends. */
    void leave(String reference) {
        PlaceClaim claim = claim(reference);
        switch (claim.state()) {
            case HOLDING -> machine.free(claim.entry());
            case WAITING -> machine.leave(claim.entry());
            default -> claim.moveTo(ClaimState.ENDED);
        }
    }

    /** Does nothing when the category is the right one already. */
    void correct(String reference, Category right) {
        PlaceClaim claim = claim(reference);
        if (claim.state() == ClaimState.ENDED || right != row.rule().counted(right)) {
            throw new BusinessRuleViolation("correction.not_possible");
        }
        if (claim.entry().category() == right) {
            return;
        }
        if (claim.state() == ClaimState.HOLDING) {
            machine.correctHolder(claim.entry());
        } else {
            machine.correctWaiting(claim.entry());
        }
    }

    /** Back on the list with the original number; whoever holds a place or waits already stays as it is. */
    void rejoin(String reference) {
        PlaceClaim claim = claim(reference);
        if (claim.state() == ClaimState.WITHOUT || claim.state() == ClaimState.ENDED) {
            machine.rejoin(claim.entry());
        }
    }

    void changePlaces(int places) {
        machine.changePlaces(places);
    }

    void release() {
        machine.release();
    }

    /** How many children of the list got a place by what was done under this lock. */
    int served() {
        return servedNow;
    }

    /** The time read under the lock. */
    Instant at() {
        return at;
    }

    PlaceClaim claim(String reference) {
        return Optional.ofNullable(entities.find(PlaceClaim.class, reference)).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<QueueEntry> first(Category category) {
        if (row.waiting(category) == 0) {
            return Optional.empty();
        }
        return entities.createQuery("""
                        select c from PlaceClaim c where c.streamId = :stream and c.category = :category
                            and c.state = :waiting order by c.sequence
                        """, PlaceClaim.class)
                .setParameter("stream", row.streamId())
                .setParameter("category", category)
                .setParameter("waiting", ClaimState.WAITING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(PlaceClaim::entry);
    }

    @Override
    public void add(QueueEntry child) {
        PlaceClaim claim = claim(child.reference());
        claim.correct(child.category());
        claim.moveTo(ClaimState.WAITING);
        row.waitingChanged(child.category(), 1);
    }

    @Override
    public void remove(QueueEntry child) {
        PlaceClaim claim = claim(child.reference());
        if (claim.state() == ClaimState.WAITING) {
            claim.moveTo(ClaimState.WITHOUT);
            row.waitingChanged(child.category(), -1);
        }
    }

    @Override
    public void note(LedgerEvent event, QueueEntry child, Counts after) {
        last = row.append(event, child, after, at);
        entities.persist(last);
        switch (event) {
            case HELD, RESERVED, SERVED -> claim(child.reference()).moveTo(ClaimState.HOLDING);
            case FREED, LEFT_LIST -> claim(child.reference()).moveTo(ClaimState.ENDED);
            case CORRECTED -> claim(child.reference()).correct(child.category());
            default -> {
                // WAITING is told by the list; the others have no child or change nothing of it.
            }
        }
        if (event == LedgerEvent.SERVED) {
            servedNow++;
            served.accept(new PlaceServed(child.reference()));
        }
    }

    private Standing entered(Claim wish, Consumer<QueueEntry> entry) {
        QueueEntry child =
                new QueueEntry(wish.reference(), row.drawSequence(), row.rule().counted(wish.category()));
        int inCategory = row.counts().of(child.category()) + row.waiting(child.category());
        int before = row.counts().held() + row.waiting(Category.K) + row.waiting(Category.O);
        PlaceClaim claim = new PlaceClaim(row.streamId(), child);
        entities.persist(claim);
        entry.accept(child);
        LedgerEntry told = Objects.requireNonNull(last);
        return new Standing(
                row.streamId(),
                child.reference(),
                child.sequence(),
                child.category(),
                claim.state(),
                before,
                inCategory,
                told.number(),
                told.hash(),
                at,
                row.view());
    }
}
