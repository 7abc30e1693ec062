package kz.enrollment.application;

import kz.enrollment.allocation.PlacesView;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.Category;

/**
 * A wish of a draft; the first with a place will hold it.
 *
 * @param rank 1 to 3
 * @param category the child would have there, by its registered address
 */
public record WishView(int rank, StreamView stream, PlacesView places, Category category) {}
