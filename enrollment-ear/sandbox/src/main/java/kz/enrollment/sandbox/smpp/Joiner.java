package kz.enrollment.sandbox.smpp;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Puts parts together, and knows what it has had already. */
final class Joiner {

    private static final int REMEMBERED = 20_000;

    private final Map<String, TreeMap<Integer, ShortMessage>> open = latest();
    private final Set<Integer> delivered = Collections.newSetFromMap(latest());

    /**
     * The whole message once its last part is here. A message or part that came before with the same reference of the sender is
     * dropped: not every real centre does so, ours (SMPP has no rule for it).
     */
    synchronized Optional<ShortMessage> take(ShortMessage message) {
        if (message.reference() != 0
                && !delivered.add(Objects.hash(message.group(), message.part(), message.reference(), message.text()))) {
            return Optional.empty();
        }
        if (message.whole()) {
            return Optional.of(message);
        }
        var parts = open.computeIfAbsent(message.group(), group -> new TreeMap<>());
        parts.put(message.part(), message);
        if (parts.size() < message.total()) {
            return Optional.empty();
        }
        open.remove(message.group());
        return Optional.of(joined(parts));
    }

    private static ShortMessage joined(TreeMap<Integer, ShortMessage> parts) {
        var text = new StringBuilder();
        parts.values().forEach(part -> text.append(part.text()));
        var first = parts.firstEntry().getValue();
        return new ShortMessage(first.number(), first.from(), first.reference(), first.group(), 1, 1, text.toString());
    }

    private static <K, V> Map<K, V> latest() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > REMEMBERED;
            }
        };
    }
}
