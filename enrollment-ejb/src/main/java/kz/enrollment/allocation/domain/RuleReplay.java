package kz.enrollment.allocation.domain;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import kz.enrollment.allocation.domain.KnownChildren.State;
import kz.enrollment.allocation.domain.Mismatch.Code;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Category;

/**
 * Plays the events of a stream's ledger again with the machine of the rule and compares each row with what the machine
 * writes. A child's number is the order in which the ledger names the children first, since whoever draws a number writes a
 * row; WAITING of a child named before is its return to the list.
 *
 * <p>What it keeps grows with the children, not with the events: see {@link KnownChildren}.
 */
public final class RuleReplay {

    private static final Code RIGHT = null;

    private final PlaceRule rule;
    private final KnownChildren children = new KnownChildren();
    private final NumberedWaitingList list = new NumberedWaitingList();
    /** Whom the machine served and the ledger has not shown yet. */
    private final Queue<Expected> expected = new ArrayDeque<>();
    /** The row being played, until the machine has written its own. */
    private LedgerRow current;

    private Code verdict;

    private StreamAllocation machine;
    private long rows;

    private record Expected(LedgerEvent event, long number, Category category, Counts counts) {}

    public RuleReplay(PlaceRule rule) {
        this.rule = Objects.requireNonNull(rule, "rule");
    }

    /** The next row; after a mismatch the replay is over. */
    public Optional<Mismatch> accept(LedgerRow row) {
        Code code = expected.isEmpty() ? play(row) : served(row);
        if (code != RIGHT) {
            return Optional.of(new Mismatch(rows + 1, code));
        }
        rows++;
        return Optional.empty();
    }

    /** No more rows follow: tells when somebody had to be served and was not, or the ledger has no row at all. */
    public Optional<Mismatch> finish() {
        return rows > 0 && expected.isEmpty() ? Optional.empty() : Optional.of(new Mismatch(rows + 1, Code.MISSING));
    }

    /** How many rows were right. */
    public long rows() {
        return rows;
    }

    /** The state after the last row; no places before the first. */
    public Counts counts() {
        return machine == null ? Counts.empty(0) : machine.counts();
    }

    /** How many of the category wait after the last row. */
    public int waiting(Category category) {
        return list.size(category);
    }

    private Code play(LedgerRow row) {
        if ((machine == null) != (row.event() == LedgerEvent.OPENED)) {
            return Code.EVENT;
        }
        return switch (row.event()) {
            case OPENED, CAPACITY, RELEASED -> ofTheStream(row);
            default -> ofAChild(row);
        };
    }

    private Code ofTheStream(LedgerRow row) {
        if (!row.application().isEmpty()) {
            return Code.CHILD;
        }
        if (row.category() != null) {
            return Code.CATEGORY;
        }
        return switch (row.event()) {
            case OPENED -> opened(row);
            case CAPACITY -> played(row, () -> machine.changePlaces(row.counts().places()));
            default -> machine.counts().released() ? Code.EVENT : played(row, machine::release);
        };
    }

    private Code opened(LedgerRow row) {
        Counts empty = Counts.empty(row.counts().places());
        machine = new StreamAllocation(rule, empty, list, this::written);
        return played(row, machine::open);
    }

    private Code ofAChild(LedgerRow row) {
        long publicNumber = PublicNumber.of(row.application());
        if (publicNumber == PublicNumber.NONE) {
            return Code.CHILD;
        }
        if (row.category() == null || rule.counted(row.category()) != row.category()) {
            return Code.CATEGORY;
        }
        int slot = children.find(publicNumber);
        return slot < 0 ? ofANewChild(row, publicNumber) : ofAKnownChild(row, slot);
    }

    private Code ofANewChild(LedgerRow row, long publicNumber) {
        QueueEntry child = new QueueEntry("", children.size() + 1L, row.category());
        Code code = switch (row.event()) {
            case HELD, WAITING -> played(row, () -> machine.submit(child, true));
            case NO_PLACE -> played(row, () -> machine.submit(child, false));
            case RESERVED -> played(row, () -> machine.reserve(child));
            default -> Code.CHILD;
        };
        if (code == RIGHT) {
            children.enter(publicNumber, row.category(), stateAfter(row.event()));
        }
        return code;
    }

    private Code ofAKnownChild(LedgerRow row, int slot) {
        Category before = children.category(slot);
        boolean corrected = row.event() == LedgerEvent.CORRECTED;
        if (corrected == (row.category() == before)) {
            return Code.CATEGORY;
        }
        State state = children.state(slot);
        QueueEntry child = new QueueEntry("", children.number(slot), before);
        Code code = switch (row.event()) {
            case FREED -> state == State.HOLDING ? played(row, () -> machine.free(child)) : Code.CHILD;
            case LEFT_LIST -> state == State.WAITING ? played(row, () -> machine.leave(child)) : Code.CHILD;
            case WAITING -> isAway(state) ? played(row, () -> machine.rejoin(child)) : Code.CHILD;
            case CORRECTED -> corrected(row, child, state);
            case SERVED -> Code.RULE;
            default -> Code.CHILD;
        };
        if (code == RIGHT) {
            boolean keeps = corrected && state == State.HOLDING && row.category() == Category.K;
            children.put(slot, row.category(), keeps ? State.HOLDING : stateAfter(row.event()));
        }
        return code;
    }

    private Code corrected(LedgerRow row, QueueEntry child, State state) {
        return switch (state) {
            case HOLDING -> played(row, () -> machine.correctHolder(child));
            case WAITING, WITHOUT -> played(row, () -> machine.correctWaiting(child));
            case ENDED -> Code.CHILD;
        };
    }

    /** A row that follows from the one before it: somebody on the list got a place. */
    private Code served(LedgerRow row) {
        Expected next = expected.element();
        if (row.event() != next.event()) {
            return Code.RULE;
        }
        int slot = children.find(PublicNumber.of(row.application()));
        if (slot < 0 || children.number(slot) != next.number()) {
            return Code.CHILD;
        }
        if (row.category() != next.category()) {
            return Code.CATEGORY;
        }
        children.put(slot, row.category(), State.HOLDING);
        expected.remove();
        return row.counts().equals(next.counts()) ? RIGHT : Code.COUNTS;
    }

    private Code played(LedgerRow row, Runnable event) {
        current = row;
        try {
            event.run();
        } catch (BusinessRuleViolation refused) {
            return Code.RULE;
        }
        return verdict;
    }

    /** The first thing the machine writes of an event is the row itself, the others are those it serves. */
    private void written(LedgerEvent event, QueueEntry child, Counts after) {
        if (current == null) {
            expected.add(new Expected(event, child.sequence(), child.category(), after));
        } else if (current.event() != event) {
            verdict = Code.RULE;
        } else {
            verdict = current.counts().equals(after) ? RIGHT : Code.COUNTS;
        }
        current = null;
    }

    private static boolean isAway(State state) {
        return state == State.WITHOUT || state == State.ENDED;
    }

    private static State stateAfter(LedgerEvent event) {
        return switch (event) {
            case HELD, RESERVED, SERVED -> State.HOLDING;
            case NO_PLACE -> State.WITHOUT;
            case FREED, LEFT_LIST -> State.ENDED;
            default -> State.WAITING;
        };
    }
}
