package kz.enrollment.allocation.domain;

import kz.enrollment.shared.Category;

/**
 * The children a ledger has named so far: the number each drew, its category and how it stands. Also those who gave their
 * place back or went without are kept, since an upheld complaint brings them back with the number they drew then. It is
 * two longs per child in a table never fuller than half, whatever the number of events.
 */
final class KnownChildren {

    /** How a child stands. */
    enum State {
        HOLDING,
        WAITING,
        /** No place, and not on the list. */
        WITHOUT,
        /** Gave the place back or left the list. */
        ENDED
    }

    private static final State[] STATES = State.values();
    private static final Category[] CATEGORIES = Category.values();
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int FIRST_SIZE = 512;

    /**
     * A slot is two figures side by side, so that a child is one access to memory: public number + 1, or 0 where the slot
     * is free; then the drawn number, category and state in one.
     */
    private long[] table = new long[FIRST_SIZE];

    private int size;

    /** The slot of a child, good until the next {@link #enter}; negative when it is not known. */
    int find(long publicNumber) {
        int slot = slot(publicNumber);
        return table[slot] == 0 ? -1 : slot;
    }

    /** A child not known yet draws the next number. */
    int enter(long publicNumber, Category category, State state) {
        if (4 * size >= table.length) {
            grow();
        }
        int slot = slot(publicNumber);
        table[slot] = publicNumber + 1;
        table[slot + 1] = fact(++size, category, state);
        return slot;
    }

    void put(int slot, Category category, State state) {
        table[slot + 1] = fact(number(slot), category, state);
    }

    /** How many numbers were drawn. */
    int size() {
        return size;
    }

    long number(int slot) {
        return table[slot + 1] >>> 3;
    }

    Category category(int slot) {
        return CATEGORIES[(int) (table[slot + 1] >>> 2 & 1)];
    }

    State state(int slot) {
        return STATES[(int) (table[slot + 1] & 3)];
    }

    private static long fact(long number, Category category, State state) {
        return number << 3 | (long) category.ordinal() << 2 | state.ordinal();
    }

    private int slot(long publicNumber) {
        int mask = table.length - 1;
        int slot = (int) (publicNumber * SPREAD >>> 32) << 1 & mask;
        while (table[slot] != 0 && table[slot] != publicNumber + 1) {
            slot = slot + 2 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] old = table;
        table = new long[2 * old.length];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                int slot = slot(old[i] - 1);
                table[slot] = old[i];
                table[slot + 1] = old[i + 1];
            }
        }
    }
}
