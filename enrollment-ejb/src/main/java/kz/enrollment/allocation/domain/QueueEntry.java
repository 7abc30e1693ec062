package kz.enrollment.allocation.domain;

import java.util.Objects;
import kz.enrollment.shared.Category;

/**
 * A child in the queue of a stream.
 *
 * @param reference random public number, the only thing the ledger tells of the child
 * @param sequence the number drawn under the stream's lock; it never changes
 */
public record QueueEntry(String reference, long sequence, Category category) {

    public QueueEntry {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(category, "category");
    }

    public QueueEntry as(Category other) {
        return new QueueEntry(reference, sequence, other);
    }
}
