package kz.enrollment.allocation.domain;

import kz.enrollment.shared.Category;

/**
 * The whole state of a stream's places: no place is "of a kind", nothing path-dependent is stored.
 *
 * @param places C
 * @param catchment k, catchment children holding a place
 * @param outside o, outsiders holding a place
 * @param released whether the shares no longer bind
 */
public record Counts(int places, int catchment, int outside, boolean released) {

    public Counts {
        if (catchment < 0 || outside < 0 || catchment + outside > places) {
            throw new IllegalArgumentException("No such state: " + places + "/" + catchment + "/" + outside);
        }
    }

    /** A stream nobody has applied to yet. */
    public static Counts empty(int places) {
        return new Counts(places, 0, 0, false);
    }

    public int held() {
        return catchment + outside;
    }

    public int free() {
        return places - held();
    }

    /** F = ⌊C/4⌋; rounding favours the guarantee. */
    public int freeChoice() {
        return places / 4;
    }

    /** R = C − F. */
    public int guaranteed() {
        return places - freeChoice();
    }

    public int of(Category category) {
        return category == Category.K ? catchment : outside;
    }

    public Counts with(Category category) {
        return moved(category, 1);
    }

    public Counts without(Category category) {
        return moved(category, -1);
    }

    public Counts withPlaces(int newPlaces) {
        return new Counts(newPlaces, catchment, outside, released);
    }

    public Counts afterRelease() {
        return new Counts(places, catchment, outside, true);
    }

    private Counts moved(Category category, int by) {
        return category == Category.K
                ? new Counts(places, catchment + by, outside, released)
                : new Counts(places, catchment, outside + by, released);
    }
}
