package kz.enrollment.benchmark.ledger;

import java.util.Random;
import java.util.function.Consumer;
import kz.enrollment.allocation.domain.Counts;
import kz.enrollment.allocation.domain.LedgerEvent;
import kz.enrollment.allocation.domain.PlaceRule;
import kz.enrollment.allocation.domain.QueueEntry;
import kz.enrollment.allocation.domain.SortedWaitingList;
import kz.enrollment.allocation.domain.StreamAllocation;
import kz.enrollment.shared.Category;

/**
 * An invented history of one stream, played through the machine: children come, wait, leave, are corrected and come back,
 * classes are added and removed, near the end the places are released. The same for the same number of events.
 */
final class History {
    private static final int CHILDREN = 20_000;
    private static final int PLACES = 5_000;
    private static final int CLASS = 25;

    private final Random random = new Random(1);
    private final QueueEntry[] known = new QueueEntry[CHILDREN];
    private final LedgerEvent[] last = new LedgerEvent[CHILDREN];
    private final Consumer<Event> ledger;
    private final StreamAllocation machine =
            new StreamAllocation(PlaceRule.N, Counts.empty(PLACES), new SortedWaitingList(), this::note);
    private long written;
    private int children;

    /** As the machine tells it. */
    record Event(LedgerEvent event, QueueEntry child, Counts after) {}

    private History(Consumer<Event> ledger) {
        this.ledger = ledger;
    }

    /** Tells at least so many events; whoever listens stops listening in time. */
    static void tell(long events, Consumer<Event> ledger) {
        History history = new History(ledger);
        history.machine.open();
        while (history.written < events) {
            history.next();
            if (!history.machine.counts().released() && history.written > events * 9 / 10) {
                history.machine.release();
            }
        }
    }

    private void next() {
        int dice = random.nextInt(1000);
        if (dice == 0) {
            changePlaces();
        } else if (children < CHILDREN && dice < 300) {
            come();
        } else if (children > 0) {
            move(random.nextInt(children), dice % 10 == 0);
        }
    }

    private void changePlaces() {
        int places = machine.counts().places() + (random.nextBoolean() ? CLASS : -CLASS);
        if (PlaceRule.N.permits(places, machine.counts())) {
            machine.changePlaces(places);
        }
    }

    private void come() {
        Category category = random.nextInt(4) == 0 ? Category.O : Category.K;
        QueueEntry child = new QueueEntry(reference(children), children + 1L, category);
        known[children++] = child;
        machine.submit(child, random.nextInt(10) != 0);
    }

    private void move(int index, boolean correct) {
        QueueEntry child = known[index];
        switch (last[index]) {
            case HELD, SERVED -> {
                if (correct) {
                    machine.correctHolder(child);
                } else {
                    machine.free(child);
                }
            }
            case WAITING -> {
                if (correct) {
                    machine.correctWaiting(child);
                } else {
                    machine.leave(child);
                }
            }
            default -> machine.rejoin(child);
        }
    }

    private void note(LedgerEvent event, QueueEntry child, Counts after) {
        if (child != null) {
            int index = (int) child.sequence() - 1;
            known[index] = child;
            last[index] = state(event, child, last[index]);
        }
        written++;
        ledger.accept(new Event(event, child, after));
    }

    /** A corrected child holds on or waits. */
    private static LedgerEvent state(LedgerEvent event, QueueEntry child, LedgerEvent before) {
        if (event != LedgerEvent.CORRECTED) {
            return event;
        }
        boolean held = before == LedgerEvent.HELD || before == LedgerEvent.SERVED;
        return held && child.category() == Category.K ? LedgerEvent.HELD : LedgerEvent.WAITING;
    }

    /** A number like those drawn at random, but the same at every run. */
    private static String reference(int child) {
        return "%04d-%04d-%04d".formatted(child * 7919L % 10_000, child / 10_000, child % 10_000);
    }
}
