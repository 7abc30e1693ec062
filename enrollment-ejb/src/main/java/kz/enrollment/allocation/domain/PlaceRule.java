package kz.enrollment.allocation.domain;

import kz.enrollment.shared.Category;

/** When a child takes a place, decided from the counts alone (allocation.md, "The rules"). */
public enum PlaceRule {
    /** Nested guarantee: outsiders never hold more than a quarter, the catchment may take everything. */
    N {
        @Override
        boolean allowsBeforeRelease(Counts counts, Category category, int freeChoice) {
            return category == Category.K || counts.outside() < freeChoice;
        }

        @Override
        boolean keepsShares(int places, Counts counts) {
            return counts.outside() <= places / 4;
        }
    },
    /** Fixed shares: the catchment keeps to its three quarters as well. */
    T {
        @Override
        boolean allowsBeforeRelease(Counts counts, Category category, int freeChoice) {
            return category == Category.K
                    ? counts.catchment() < counts.places() - freeChoice
                    : counts.outside() < freeChoice;
        }

        @Override
        boolean keepsShares(int places, Counts counts) {
            return counts.outside() <= places / 4 && counts.catchment() <= places - places / 4;
        }
    },
    /** Boarding and special schools: everybody alike, all count in k. */
    NONE {
        @Override
        boolean allowsBeforeRelease(Counts counts, Category category, int freeChoice) {
            return true;
        }

        @Override
        boolean keepsShares(int places, Counts counts) {
            return true;
        }
    };

    /** Whether a child of the category takes a place in this state. */
    public boolean allows(Counts counts, Category category) {
        return allows(counts, category, counts.freeChoice());
    }

    /** The same for a share that is not a quarter: what has to be true of any share can be shown with it. */
    boolean allows(Counts counts, Category category, int freeChoice) {
        return counts.free() > 0 && (counts.released() || allowsBeforeRelease(counts, category, freeChoice));
    }

    /** Whether those who hold places now could hold them with another number of places. */
    public boolean permits(int places, Counts counts) {
        return counts.held() <= places && (counts.released() || keepsShares(places, counts));
    }

    /** The category a child counts in: where there is no catchment, everybody counts in k. */
    public Category counted(Category category) {
        return this == NONE ? Category.K : category;
    }

    abstract boolean allowsBeforeRelease(Counts counts, Category category, int freeChoice);

    abstract boolean keepsShares(int places, Counts counts);
}
