package kz.enrollment.allocation.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.enrollment.shared.Category;

/** A waiting list in memory: for replays and what-if. */
public final class SortedWaitingList implements WaitingList {

    private final Map<Category, TreeMap<Long, QueueEntry>> waiting = new EnumMap<>(Category.class);

    public SortedWaitingList() {
        for (Category category : Category.values()) {
            waiting.put(category, new TreeMap<>());
        }
    }

    @Override
    public Optional<QueueEntry> first(Category category) {
        TreeMap<Long, QueueEntry> list = waiting.get(category);
        return list.isEmpty() ? Optional.empty() : Optional.of(list.firstEntry().getValue());
    }

    @Override
    public void add(QueueEntry child) {
        waiting.get(child.category()).put(child.sequence(), child);
    }

    @Override
    public void remove(QueueEntry child) {
        waiting.get(child.category()).remove(child.sequence());
    }

    public int size(Category category) {
        return waiting.get(category).size();
    }
}
