package kz.enrollment.allocation;

import java.util.BitSet;
import kz.enrollment.shared.Category;

/** Who would get a place; whoever gets none waits. */
public final class WhatIfResult {

    private final BitSet placed;
    private final int catchment;
    private final int outside;
    private final int waitingCatchment;
    private final int waitingOutside;

    WhatIfResult(Filings filings, BitSet placed) {
        int[] held = new int[Category.values().length];
        int[] asked = new int[Category.values().length];
        for (int row = 0; row < filings.size(); row++) {
            int category = filings.category(row).ordinal();
            asked[category]++;
            held[category] += placed.get(row) ? 1 : 0;
        }
        this.placed = placed;
        this.catchment = held[Category.K.ordinal()];
        this.outside = held[Category.O.ordinal()];
        this.waitingCatchment = asked[Category.K.ordinal()] - catchment;
        this.waitingOutside = asked[Category.O.ordinal()] - outside;
    }

    /** @param row of the filings, from 0 */
    public boolean place(int row) {
        return placed.get(row);
    }

    /** Catchment children with a place. */
    public int catchment() {
        return catchment;
    }

    /** Outsiders with a place. */
    public int outside() {
        return outside;
    }

    public int waitingCatchment() {
        return waitingCatchment;
    }

    public int waitingOutside() {
        return waitingOutside;
    }
}
