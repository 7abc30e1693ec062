package kz.enrollment.allocation.domain;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import kz.enrollment.shared.Category;

/**
 * Plays filings that are known beforehand through the machine of the rule, everybody waiting who gets no place. A row is
 * known by its position alone and whoever waits is a bit, so half a million rows take a fraction of a second.
 */
public final class FilingRun implements WaitingList, Journal {

    private final BitSet placed = new BitSet();
    private final Map<Category, Line> lines = new EnumMap<>(Category.class);
    private final StreamAllocation machine;

    public FilingRun(PlaceRule rule, int places) {
        for (Category category : Category.values()) {
            lines.put(category, new Line());
        }
        this.machine = new StreamAllocation(rule, Counts.empty(places), this, this);
    }

    /** @param category of each row from 0, in the order of filing */
    public void file(int rows, IntFunction<Category> category) {
        for (int row = 0; row < rows; row++) {
            machine.submit(new QueueEntry("", row, category.apply(row)), true);
        }
    }

    public void release() {
        machine.release();
    }

    /** The rows that hold a place now. */
    public BitSet placed() {
        return (BitSet) placed.clone();
    }

    @Override
    public Optional<QueueEntry> first(Category category) {
        int row = lines.get(category).first();
        return row < 0 ? Optional.empty() : Optional.of(new QueueEntry("", row, category));
    }

    @Override
    public void add(QueueEntry child) {
        lines.get(child.category()).waiting.set((int) child.sequence());
    }

    @Override
    public void remove(QueueEntry child) {
        lines.get(child.category()).waiting.clear((int) child.sequence());
    }

    @Override
    public void note(LedgerEvent event, QueueEntry child, Counts after) {
        if (event == LedgerEvent.HELD || event == LedgerEvent.SERVED) {
            placed.set((int) child.sequence());
        }
    }

    /** Those of a category who wait. Nobody ever comes before the first, so the search goes on where it found the last. */
    private static final class Line {
        private final BitSet waiting = new BitSet();
        private int from;

        int first() {
            int row = waiting.nextSetBit(from);
            from = Math.max(from, row);
            return row;
        }
    }
}
