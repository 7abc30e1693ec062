package kz.enrollment.allocation;

import java.util.Arrays;
import java.util.BitSet;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Category;

/** Who asked for a place of a stream, in the order of filing. Nine bytes a row: half a million of them are an upload. */
public final class Filings {

    /** The most rows of one what-if. */
    public static final int LARGEST = 500_000;

    private final long[] sequences;
    private final BitSet outsiders;

    private Filings(long[] sequences, BitSet outsiders) {
        this.sequences = sequences;
        this.outsiders = outsiders;
    }

    public int size() {
        return sequences.length;
    }

    /** @param row from 0 */
    public long sequence(int row) {
        return sequences[row];
    }

    /** @param row from 0 */
    public Category category(int row) {
        return outsiders.get(row) ? Category.O : Category.K;
    }

    /** Collects filings one by one. */
    public static final class Builder {

        private static final int FIRST_ROOM = 1024;

        private long[] sequences = new long[FIRST_ROOM];
        private final BitSet outsiders = new BitSet();
        private int size;

        /**
         * @throws BusinessRuleViolation {@code whatif.too_many(max)}, or {@code whatif.order} when the number is
         *     negative or not above the one before
         */
        public Builder add(long sequence, Category category) {
            if (size == LARGEST) {
                throw new BusinessRuleViolation("whatif.too_many", LARGEST);
            }
            if (sequence <= (size == 0 ? -1 : sequences[size - 1])) {
                throw new BusinessRuleViolation("whatif.order");
            }
            if (size == sequences.length) {
                sequences = Arrays.copyOf(sequences, Math.min(LARGEST, 2 * size));
            }
            outsiders.set(size, category == Category.O);
            sequences[size++] = sequence;
            return this;
        }

        public Filings build() {
            return new Filings(Arrays.copyOf(sequences, size), (BitSet) outsiders.clone());
        }
    }
}
