package kz.enrollment.allocation.domain;

import java.util.Objects;
import java.util.Optional;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Category;

/**
 * The places of one stream and its waiting list as a deterministic machine (allocation.md). Whatever frees a place or moves
 * somebody on the list serves the list at once, so that between two events nobody waits whom the rule would let in.
 *
 * <p>It knows nothing of storage or time: the {@link Journal} is told each change in order, and whoever plays the same
 * changes again gets the same result.
 */
public final class StreamAllocation {

    private final PlaceRule rule;
    private final WaitingList list;
    private final Journal journal;
    private Counts counts;

    public StreamAllocation(PlaceRule rule, Counts counts, WaitingList list, Journal journal) {
        this.rule = Objects.requireNonNull(rule, "rule");
        this.counts = Objects.requireNonNull(counts, "counts");
        this.list = Objects.requireNonNull(list, "list");
        this.journal = Objects.requireNonNull(journal, "journal");
    }

    public Counts counts() {
        return counts;
    }

    /** The first row of every ledger. */
    public void open() {
        note(LedgerEvent.OPENED, null);
    }

    /**
     * A child asks for a place. The list need not be served: if a newcomer may take a place, nobody of that category waits.
     *
     * @param keepWaiting whether the child goes on the list when there is no place
     * @return {@code HELD}, {@code WAITING} or {@code NO_PLACE}
     */
    public LedgerEvent submit(QueueEntry child, boolean keepWaiting) {
        requireCounted(child);
        if (rule.allows(counts, child.category())) {
            counts = counts.with(child.category());
            return note(LedgerEvent.HELD, child);
        }
        if (keepWaiting) {
            list.add(child);
            return note(LedgerEvent.WAITING, child);
        }
        return note(LedgerEvent.NO_PLACE, child);
    }

    /**
     * A place for a pupil of the school's own zero class, before the opening. The shares do not bind it, the number of
     * places does; and it passes over nobody: a free place for which the catchment waits (fixed shares) is not reserved.
     *
     * @param pupil counts in the catchment
     * @throws BusinessRuleViolation {@code places.full(places)}
     */
    public void reserve(QueueEntry pupil) {
        if (pupil.category() != Category.K) {
            throw new IllegalArgumentException("A pupil of the zero class counts in the catchment");
        }
        if (counts.free() == 0 || list.first(Category.K).isPresent()) {
            throw new BusinessRuleViolation("places.full", counts.places());
        }
        counts = counts.with(Category.K);
        note(LedgerEvent.RESERVED, pupil);
    }

    /** A child that holds a place gives it back. */
    public void free(QueueEntry holder) {
        counts = counts.without(holder.category());
        note(LedgerEvent.FREED, holder);
        serve();
    }

    /** A waiting child goes; that lets nobody in who was kept out before. */
    public void leave(QueueEntry waiting) {
        list.remove(waiting);
        note(LedgerEvent.LEFT_LIST, waiting);
    }

    /** A child that neither holds a place nor waits comes on the list with its original number: an upheld complaint. */
    public void rejoin(QueueEntry child) {
        requireCounted(child);
        list.add(child);
        note(LedgerEvent.WAITING, child);
        serve();
    }

    /**
     * The category of a child that holds a place turns out to be the other one. A catchment child found to be an outsider
     * gives the place back and waits with its number; an outsider found to belong to the catchment keeps the place.
     */
    public void correctHolder(QueueEntry holder) {
        QueueEntry corrected = corrected(holder);
        counts = counts.without(holder.category());
        if (corrected.category() == Category.K) {
            counts = counts.with(Category.K);
        } else {
            list.add(corrected);
        }
        note(LedgerEvent.CORRECTED, corrected);
        serve();
    }

    /** The same for a child without a place; it waits in the list of the right category, also if it did not wait before. */
    public void correctWaiting(QueueEntry child) {
        QueueEntry corrected = corrected(child);
        list.remove(child);
        list.add(corrected);
        note(LedgerEvent.CORRECTED, corrected);
        serve();
    }

    /**
     * Classes are added or removed.
     *
     * @throws BusinessRuleViolation {@code places.below_holders(places, catchment, outside, shareOfOutsiders)}: those who
     *     hold places now could not hold them; nothing is changed
     */
    public void changePlaces(int places) {
        // Only lowering is refused: corrections may have brought k above its share under T, more places still help.
        if (places < counts.places() && !rule.permits(places, counts)) {
            throw new BusinessRuleViolation(
                    "places.below_holders", places, counts.catchment(), counts.outside(), places / 4);
        }
        counts = counts.withPlaces(places);
        note(LedgerEvent.CAPACITY, null);
        serve();
    }

    /** The shares bind no longer; a second release changes nothing. */
    public void release() {
        if (counts.released()) {
            return;
        }
        counts = counts.afterRelease();
        note(LedgerEvent.RELEASED, null);
        serve();
    }

    private void serve() {
        for (Optional<QueueEntry> next = next(); next.isPresent(); next = next()) {
            QueueEntry child = next.get();
            list.remove(child);
            counts = counts.with(child.category());
            note(LedgerEvent.SERVED, child);
        }
    }

    /** The lowest number whom the rule allows; after the release the catchment first while its share is not full. */
    private Optional<QueueEntry> next() {
        Optional<QueueEntry> catchment = nextOf(Category.K);
        Optional<QueueEntry> outsider = nextOf(Category.O);
        if (catchment.isEmpty() || outsider.isEmpty()) {
            return catchment.isPresent() ? catchment : outsider;
        }
        boolean catchmentFirst = counts.released() && counts.catchment() < counts.guaranteed();
        return catchmentFirst || catchment.get().sequence() < outsider.get().sequence() ? catchment : outsider;
    }

    private Optional<QueueEntry> nextOf(Category category) {
        return rule.allows(counts, category) ? list.first(category) : Optional.empty();
    }

    private LedgerEvent note(LedgerEvent event, QueueEntry child) {
        journal.note(event, child, counts);
        return event;
    }

    private QueueEntry corrected(QueueEntry child) {
        QueueEntry corrected = child.as(child.category() == Category.K ? Category.O : Category.K);
        requireCounted(corrected);
        return corrected;
    }

    private void requireCounted(QueueEntry child) {
        if (rule.counted(child.category()) != child.category()) {
            throw new IllegalArgumentException("Nobody counts in " + child.category() + " under the rule " + rule);
        }
    }
}
