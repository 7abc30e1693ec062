package kz.enrollment.allocation.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import kz.enrollment.allocation.domain.History.Kind;
import kz.enrollment.allocation.domain.History.Step;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Category;

/**
 * A stream of the machine under test together with the books an onlooker keeps from what the journal says: who holds a
 * place, who waits, and the ledger. Nothing in the books is asked of the machine.
 */
final class PlayedStream implements Journal {

    enum State {
        HOLDING,
        WAITING,
        WITHOUT,
        ENDED
    }

    /** A child as the books have it. */
    record Child(long sequence, Category category, State state, boolean keepWaiting) {}

    /** A child gets a place; the books are still those of the moment before. */
    interface Watcher {
        void placed(LedgerEvent event, QueueEntry child, PlayedStream before);
    }

    /** What a step did to whom, to be done the same way in another world. */
    record Act(Kind kind, long child, int more, Category category, boolean keepWaiting) {}

    private static final Instant OPENING = Instant.parse("2026-06-10T03:00:00Z");

    private final PlaceRule rule;
    private final SortedWaitingList list = new SortedWaitingList();
    private final List<LedgerRow> rows = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private final Map<Long, Child> children = new TreeMap<>();
    private final int[][] totals = new int[State.values().length][Category.values().length];
    private final LongFunction<String> names;
    private Watcher watcher = (event, child, before) -> {};
    private StreamAllocation machine;
    private Counts counts;
    private BusinessRuleViolation refusal;
    private boolean keepWaiting;

    PlayedStream(PlaceRule rule, int places) {
        this(rule, places, PlayedStream::name);
    }

    PlayedStream(PlaceRule rule, int places, LongFunction<String> names) {
        this.rule = rule;
        this.names = names;
        this.counts = Counts.empty(places);
        startAnew();
        machine.open();
    }

    /** A new machine takes over from what is stored, as in a new transaction. */
    void startAnew() {
        machine = new StreamAllocation(rule, counts, list, this);
    }

    PlayedStream watchedBy(Watcher other) {
        watcher = other;
        return this;
    }

    /** The step happens to whom it can happen now, or to nobody. */
    void apply(Step step) {
        switch (step.kind()) {
            case SUBMIT -> act(step, children.size() + 1L);
            case RESERVE, PLACES, RELEASE -> act(step, 0);
            case WITHDRAW -> pick(step, child -> child.state() == State.HOLDING || child.state() == State.WAITING);
            case REFUSE -> pick(step, child -> child.state() == State.HOLDING);
            case LEAVE_LIST -> pick(step, child -> child.state() == State.WAITING);
            case REJOIN -> pick(step, child -> child.state() == State.WITHOUT || child.state() == State.ENDED);
            case CORRECT -> {
                State[] states = {State.HOLDING, State.WAITING, State.WITHOUT};
                if (rule != PlaceRule.NONE) {
                    pick(step, child -> child.state() == states[step.pick() % states.length]);
                }
            }
        }
    }

    private void pick(Step step, Predicate<Child> wanted) {
        List<Child> possible = children.values().stream().filter(wanted).toList();
        if (!possible.isEmpty()) {
            act(step, possible.get(step.pick() % possible.size()).sequence());
        }
    }

    private void act(Step step, long child) {
        act(new Act(step.kind(), child, step.more(), rule.counted(step.category()), step.keepWaiting()));
    }

    /** The child is known; whoever has no place and does not wait is left alone, unless it comes back. */
    void act(Act act) {
        acts.add(act);
        refusal = null;
        keepWaiting = act.keepWaiting();
        try {
            switch (act.kind()) {
                case SUBMIT -> machine.submit(next(act.category()), act.keepWaiting());
                case RESERVE -> machine.reserve(next(Category.K));
                case PLACES -> machine.changePlaces(Math.max(0, counts.places() + act.more()));
                case RELEASE -> machine.release();
                default -> actOn(children.get(act.child()), act.kind());
            }
        } catch (BusinessRuleViolation violation) {
            refusal = violation;
        }
    }

    private void actOn(Child child, Kind kind) {
        QueueEntry entry = entry(child);
        switch (kind) {
            case REJOIN -> machine.rejoin(entry);
            case CORRECT -> {
                if (child.state() == State.HOLDING) {
                    machine.correctHolder(entry);
                } else {
                    machine.correctWaiting(entry);
                }
            }
            default -> {
                if (child.state() == State.HOLDING) {
                    machine.free(entry);
                } else if (child.state() == State.WAITING) {
                    machine.leave(entry);
                }
            }
        }
    }

    private QueueEntry next(Category category) {
        long sequence = children.size() + 1L;
        return new QueueEntry(names.apply(sequence), sequence, category);
    }

    QueueEntry entry(Child child) {
        return new QueueEntry(names.apply(child.sequence()), child.sequence(), child.category());
    }

    @Override
    public void note(LedgerEvent event, QueueEntry child, Counts after) {
        rows.add(new LedgerRow(
                rows.size() + 1L,
                OPENING.plusSeconds(acts.size()),
                child == null ? "" : child.reference(),
                child == null ? null : child.category(),
                event,
                after));
        if (child != null) {
            if (event == LedgerEvent.HELD || event == LedgerEvent.SERVED || event == LedgerEvent.RESERVED) {
                watcher.placed(event, child, this);
            }
            book(booked(event, child, after));
        }
        counts = after;
    }

    private void book(Child child) {
        Child before = children.put(child.sequence(), child);
        if (before != null) {
            totals[before.state().ordinal()][before.category().ordinal()]--;
        }
        totals[child.state().ordinal()][child.category().ordinal()]++;
    }

    private Child booked(LedgerEvent event, QueueEntry child, Counts after) {
        Child before = children.get(child.sequence());
        boolean waits = before == null ? keepWaiting : before.keepWaiting();
        State state = switch (event) {
            case HELD, SERVED, RESERVED -> State.HOLDING;
            case NO_PLACE -> State.WITHOUT;
            case FREED, LEFT_LIST -> State.ENDED;
            case CORRECTED ->
                before.state() == State.HOLDING && after.held() == counts.held() ? State.HOLDING : State.WAITING;
            default -> State.WAITING;
        };
        return new Child(child.sequence(), child.category(), state, waits);
    }

    /** The numbers of those who are in the state, by their order. */
    List<Long> numbers(State state) {
        return children.values().stream()
                .filter(child -> child.state() == state)
                .map(Child::sequence)
                .toList();
    }

    int count(State state, Category category) {
        return totals[state.ordinal()][category.ordinal()];
    }

    /** Whether somebody of the category waits with a lower number. */
    boolean waitsBefore(long sequence, Category category) {
        return children.values().stream()
                .anyMatch(child ->
                        child.state() == State.WAITING && child.category() == category && child.sequence() < sequence);
    }

    List<Child> children() {
        return List.copyOf(children.values());
    }

    List<Act> acts() {
        return acts;
    }

    List<LedgerRow> rows() {
        return rows;
    }

    /** The state as the last row tells it. */
    Counts counts() {
        return counts;
    }

    PlaceRule rule() {
        return rule;
    }

    /** What refused the last act, or null. */
    BusinessRuleViolation refusal() {
        return refusal;
    }

    /** A public number for a drawn one; its order says nothing. */
    static String name(long sequence) {
        String digits = String.format("%012d", sequence * 618_033_988_749L % 1_000_000_000_000L);
        return digits.substring(0, 4) + "-" + digits.substring(4, 8) + "-" + digits.substring(8);
    }
}
