package kz.enrollment.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import kz.enrollment.allocation.domain.Counts;
import kz.enrollment.allocation.domain.PlaceRule;
import kz.enrollment.allocation.domain.QueueEntry;
import kz.enrollment.allocation.domain.SortedWaitingList;
import kz.enrollment.allocation.domain.StreamAllocation;
import kz.enrollment.shared.Category;

/**
 * One after another, in the order of the ledger, the same acts are given to the machine of the rule with a list of its own;
 * every row, the holders by name and those who wait must come out the same.
 */
final class SerialReplay {

    private final World world;
    private final UUID stream;
    private final Map<String, QueueEntry> children = new HashMap<>();
    private final TreeSet<String> holders = new TreeSet<>();
    private final TreeSet<String> waiting = new TreeSet<>();
    private final Deque<String> written = new ArrayDeque<>();
    private StreamAllocation machine;

    SerialReplay(World world, UUID stream) {
        this.world = world;
        this.stream = stream;
    }

    void assertSame() {
        List<List<String>> rows = world.rows("""
                select l.event, l.application, l.category, l.places, l.catchment, l.outside, l.released, c.sequence
                from ledger_entry l left join place_claim c on c.reference = l.application
                where l.stream_id = ? order by l.number
                """, stream);
        rows.forEach(this::play);
        assertThat(written).as("served, but not in the ledger").isEmpty();
        assertThat(new TreeSet<>(named("HOLDING"))).isEqualTo(holders);
        assertThat(new TreeSet<>(named("WAITING"))).isEqualTo(waiting);
    }

    private List<String> named(String state) {
        return world.rows("select reference from place_claim where stream_id = ? and state = ?", stream, state).stream()
                .map(row -> row.get(0))
                .toList();
    }

    private void play(List<String> row) {
        if (written.isEmpty()) {
            act(row.get(0), row);
        }
        assertThat(String.join(" ", row.stream().limit(7).map(String::valueOf).toList()))
                .isEqualTo(written.removeFirst());
    }

    private void act(String event, List<String> row) {
        String reference = row.get(1);
        QueueEntry known = children.get(reference);
        switch (event) {
            case "OPENED" -> open(Integer.parseInt(row.get(3)));
            case "CAPACITY" -> machine.changePlaces(Integer.parseInt(row.get(3)));
            case "RELEASED" -> machine.release();
            case "HELD", "WAITING" -> enter(row, true);
            case "NO_PLACE" -> enter(row, false);
            case "FREED" -> machine.free(known);
            case "LEFT_LIST" -> machine.leave(known);
            case "CORRECTED" -> correct(known);
            default -> throw new AssertionError(event + " follows from nothing");
        }
    }

    private void correct(QueueEntry known) {
        if (holders.contains(known.reference())) {
            machine.correctHolder(known);
        } else {
            machine.correctWaiting(known);
        }
    }

    private void enter(List<String> row, boolean keepWaiting) {
        QueueEntry child = new QueueEntry(row.get(1), Long.parseLong(row.get(7)), Category.valueOf(row.get(2)));
        machine.submit(child, keepWaiting);
    }

    private void open(int places) {
        SortedWaitingList list = new SortedWaitingList();
        machine = new StreamAllocation(PlaceRule.N, Counts.empty(places), list, (event, child, after) -> {
            String released = after.released() ? "t" : "f";
            String figures = after.places() + " " + after.catchment() + " " + after.outside() + " " + released;
            if (child == null) {
                written.add(event + " null null " + figures);
                return;
            }
            written.add(event + " " + child.reference() + " " + child.category() + " " + figures);
            children.put(child.reference(), child);
            note(event.name(), child);
        });
        machine.open();
    }

    private void note(String event, QueueEntry child) {
        boolean keeps =
                "CORRECTED".equals(event) && child.category() == Category.K && holders.contains(child.reference());
        boolean holds = keeps || List.of("HELD", "SERVED").contains(event);
        boolean waits = !holds && List.of("WAITING", "CORRECTED").contains(event);
        change(holders, child.reference(), holds);
        change(waiting, child.reference(), waits);
    }

    private static void change(TreeSet<String> set, String reference, boolean in) {
        if (in) {
            set.add(reference);
        } else {
            set.remove(reference);
        }
    }
}
