package kz.enrollment.application;

import kz.enrollment.allocation.PlacesView;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.Category;

/** A stream a parent may choose, with its places and the category the child would have there. */
public record StreamOffer(StreamView stream, PlacesView places, Category category) {

    /** Places the child could get now. */
    public int free() {
        return places.freeFor(category);
    }
}
