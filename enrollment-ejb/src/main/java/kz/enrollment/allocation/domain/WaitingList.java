package kz.enrollment.allocation.domain;

import java.util.Optional;
import kz.enrollment.shared.Category;

/** The children of a stream who wait for a place, by category and number. */
public interface WaitingList {

    /** The waiting child of the category with the lowest number. */
    Optional<QueueEntry> first(Category category);

    void add(QueueEntry child);

    void remove(QueueEntry child);
}
