package kz.enrollment.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list that was cut in the database.
 *
 * @param total how many rows there are on all pages
 * @param offset of the first row here
 * @param limit the most rows a page holds
 */
public record Page<T>(List<T> rows, long total, int offset, int limit) {

    /** No list of the system is longer than this on one page. */
    public static final int LARGEST = 200;

    public Page {
        rows = List.copyOf(rows);
    }

    public static int limited(int limit) {
        return Math.max(1, Math.min(limit, LARGEST));
    }

    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(rows.stream().map(mapping).toList(), total, offset, limit);
    }

    public boolean hasNext() {
        return offset + rows.size() < total;
    }

    public boolean hasPrevious() {
        return offset > 0;
    }
}
