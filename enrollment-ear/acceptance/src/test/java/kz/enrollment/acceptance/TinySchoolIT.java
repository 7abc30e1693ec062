package kz.enrollment.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.LongStream;
import kz.enrollment.acceptance.pages.LightParent;
import kz.enrollment.acceptance.product.Database;
import kz.enrollment.acceptance.product.Family;
import kz.enrollment.acceptance.product.Product;
import kz.enrollment.acceptance.product.ProductExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Fifty parents press the last button for a stream of four places in the same moment. */
@ExtendWith(ProductExtension.class)
class TinySchoolIT {
    private static final String STREAM = "1K";
    private static final int INSIDE = 12;
    private static final int OUTSIDE = 38;
    private static final int PREPARED_AT_ONCE = 10;

    private final Product product;
    private final Database database;

    TinySchoolIT(Product product) {
        this.product = product;
        this.database = product.database();
    }

    @Test
    void fifty_parents_at_once_never_get_more_places_than_there_are() throws Exception {
        List<Family> families = new ArrayList<>(product.families("OVERFULL_SCHOOL", OUTSIDE));
        families.addAll(product.families("TINY_SCHOOL", INSIDE));
        List<LightParent.Filed> filed = sentAtOnce(prepared(families));

        assertThat(filed).extracting(LightParent.Filed::number).doesNotHaveDuplicates();
        UUID stream = UUID.fromString(database.value(
                "select stream_id from enrollment_application where number = ?",
                filed.get(0).number()));
        assertThat(column("sequence", stream)).isEqualTo(numbers(1, families.size()));
        assertThat(column("place_held", stream)).isEqualTo(ruleInOrder(stream));
        assertThat(ledger(stream)).isEqualTo(column("ledger_reference", stream));
        assertThat(database.column("select number from ledger_entry where stream_id = ? order by number", stream))
                .isEqualTo(numbers(1, families.size() + 1));
        assertThat(held(stream))
                .isEqualTo(database.value(
                        "select catchment || '+' || outside from stream_places where stream_id = ?", stream));
    }

    private List<LightParent.Ready> prepared(Collection<Family> families) throws Exception {
        return inParallel(
                PREPARED_AT_ONCE, families, family -> () -> new LightParent(product.url(), family).toSignature(STREAM));
    }

    private static List<LightParent.Filed> sentAtOnce(List<LightParent.Ready> parents) throws Exception {
        CyclicBarrier moment = new CyclicBarrier(parents.size());
        return inParallel(parents.size(), parents, parent -> () -> {
            parent.look();
            moment.await();
            return parent.send();
        });
    }

    private static <T, R> List<R> inParallel(int threads, Collection<T> all, Function<T, Callable<R>> work)
            throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<R> results = new ArrayList<>();
            for (Future<R> one : pool.invokeAll(all.stream().map(work).toList())) {
                results.add(one.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    /** allocation.md, rule N before the release: k + o &lt; C, and for an outsider also o &lt; ⌊C/4⌋. */
    private List<String> ruleInOrder(UUID stream) {
        long places = database.number("select places from stream_places where stream_id = ?", stream);
        long catchment = 0;
        long outside = 0;
        List<String> held = new ArrayList<>();
        for (String category : column("category", stream)) {
            boolean inside = "K".equals(category);
            boolean gets = catchment + outside < places && (inside || outside < places / 4);
            catchment += gets && inside ? 1 : 0;
            outside += gets && !inside ? 1 : 0;
            held.add(gets ? "t" : "f");
        }
        return held;
    }

    private List<String> column(String name, UUID stream) {
        return database.column(
                "select " + name + " from enrollment_application where stream_id = ? order by sequence", stream);
    }

    private List<String> ledger(UUID stream) {
        return database.column(
                "select application from ledger_entry where stream_id = ? and application is not null order by number",
                stream);
    }

    private String held(UUID stream) {
        return database.value(
                "select count(*) filter (where category = 'K') || '+' || count(*) filter (where category = 'O')"
                        + " from enrollment_application where stream_id = ? and place_held",
                stream);
    }

    private static List<String> numbers(long first, long last) {
        return LongStream.rangeClosed(first, last).mapToObj(Long::toString).toList();
    }
}
