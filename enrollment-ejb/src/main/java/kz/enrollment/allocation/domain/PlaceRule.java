package kz.enrollment.allocation.domain;

import kz.enrollment.shared.Category;

/** When a child takes a place at once, decided from the counts alone (allocation.md, "The rules"). */
public enum PlaceRule {
    /** Nested guarantee: outsiders never hold more than a quarter, the catchment may take everything. */
    N {
        @Override
        boolean allowsBeforeRelease(Counts counts, Category category) {
            return category == Category.K || counts.outside() < counts.freeChoice();
        }
    },
    /** Fixed shares: the catchment keeps to its three quarters as well. */
    T {
        @Override
        boolean allowsBeforeRelease(Counts counts, Category category) {
            return category == Category.K
                    ? counts.catchment() < counts.guaranteed()
                    : counts.outside() < counts.freeChoice();
        }
    },
    /** Boarding and special schools: everybody alike. */
    NONE {
        @Override
        boolean allowsBeforeRelease(Counts counts, Category category) {
            return true;
        }
    };

    /** Whether a child of the category takes a place in this state. */
    public boolean allows(Counts counts, Category category) {
        return counts.free() > 0 && (counts.released() || allowsBeforeRelease(counts, category));
    }

    abstract boolean allowsBeforeRelease(Counts counts, Category category);
}
