package kz.enrollment.allocation.domain;

import java.util.BitSet;
import java.util.Optional;
import kz.enrollment.shared.Category;

/**
 * A waiting list in memory for children known by their number alone, where the numbers are 1, 2, 3 …: a bit for each. The
 * entries it gives have no reference.
 */
final class NumberedWaitingList implements WaitingList {

    private final OneCategory catchment = new OneCategory(Category.K);
    private final OneCategory outside = new OneCategory(Category.O);

    @Override
    public Optional<QueueEntry> first(Category category) {
        return of(category).first();
    }

    @Override
    public void add(QueueEntry child) {
        of(child.category()).add((int) child.sequence());
    }

    @Override
    public void remove(QueueEntry child) {
        of(child.category()).remove((int) child.sequence());
    }

    int size(Category category) {
        return of(category).size;
    }

    private OneCategory of(Category category) {
        return category == Category.K ? catchment : outside;
    }

    private static final class OneCategory {
        private final Category category;
        private final BitSet waiting = new BitSet();
        private int size;
        /** Nobody waits below. */
        private int lowest;

        OneCategory(Category category) {
            this.category = category;
        }

        Optional<QueueEntry> first() {
            if (size == 0) {
                return Optional.empty();
            }
            lowest = waiting.nextSetBit(lowest);
            return Optional.of(new QueueEntry("", lowest, category));
        }

        void add(int number) {
            if (!waiting.get(number)) {
                waiting.set(number);
                lowest = size == 0 ? number : Math.min(lowest, number);
                size++;
            }
        }

        void remove(int number) {
            if (waiting.get(number)) {
                waiting.clear(number);
                size--;
            }
        }
    }
}
