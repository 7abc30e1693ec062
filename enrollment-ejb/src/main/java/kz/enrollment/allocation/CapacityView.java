package kz.enrollment.allocation;

import java.util.List;
import kz.enrollment.schoolregistry.ClassSetView;
import kz.enrollment.schoolregistry.StreamView;

/**
 * The classes of a stream and what became of its places.
 *
 * @param history newest first, at most a page
 */
public record CapacityView(
        StreamView stream, PlacesView places, List<ClassSetView> classes, List<CapacityChange> history) {

    public CapacityView {
        classes = List.copyOf(classes);
        history = List.copyOf(history);
    }
}
