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
    private static final int FIRST_SIZE = 256;

    /** Public number + 1; 0 where the slot is free. */
    private long[] names = new long[FIRST_SIZE];
    /** Drawn number, category and state in one figure. */
    private long[] facts = new long[FIRST_SIZE];

    private int size;

    /** The slot of a child, good until the next {@link #enter}; negative when it is not known. */
    int find(long publicNumber) {
        int slot = slot(publicNumber);
        return names[slot] == 0 ? -1 : slot;
    }

    /** A child not known yet draws the next number. */
    int enter(long publicNumber, Category category, State state) {
        if (2 * size >= names.length) {
            grow();
        }
        int slot = slot(publicNumber);
        names[slot] = publicNumber + 1;
        facts[slot] = fact(++size, category, state);
        return slot;
    }

    void put(int slot, Category category, State state) {
        facts[slot] = fact(number(slot), category, state);
    }

    /** How many numbers were drawn. */
    int size() {
        return size;
    }

    long number(int slot) {
        return facts[slot] >>> 3;
    }

    Category category(int slot) {
        return CATEGORIES[(int) (facts[slot] >>> 2 & 1)];
    }

    State state(int slot) {
        return STATES[(int) (facts[slot] & 3)];
    }

    private static long fact(long number, Category category, State state) {
        return number << 3 | (long) category.ordinal() << 2 | state.ordinal();
    }

    private int slot(long publicNumber) {
        int mask = names.length - 1;
        int slot = (int) (publicNumber * SPREAD >>> 32) & mask;
        while (names[slot] != 0 && names[slot] != publicNumber + 1) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldNames = names;
        long[] oldFacts = facts;
        names = new long[2 * oldNames.length];
        facts = new long[2 * oldNames.length];
        for (int i = 0; i < oldNames.length; i++) {
            if (oldNames[i] != 0) {
                int slot = slot(oldNames[i] - 1);
                names[slot] = oldNames[i];
                facts[slot] = oldFacts[i];
            }
        }
    }
}
