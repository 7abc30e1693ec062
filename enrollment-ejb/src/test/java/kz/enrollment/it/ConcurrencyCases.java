package kz.enrollment.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.enrollment.access.CodeTicket;
import kz.enrollment.allocation.domain.LedgerRow;
import kz.enrollment.application.ReceiptView;
import kz.enrollment.it.World.Family;
import kz.enrollment.it.World.Stream;
import org.junit.jupiter.api.Test;

/** Many at once (issue: 50 concurrent submissions to the tiny school). */
interface ConcurrencyCases extends ServiceBeans {

    @Test
    default void fifty_at_once_never_oversell_the_tiny_stream_and_keep_the_order() throws Exception {
        Stream stream = world().stream(4);
        List<Callable<ReceiptView>> all = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            Family family = world().family(stream, i % 2 == 0);
            all.add(() -> desk().submit(family));
        }

        List<ReceiptView> receipts = atOnce(all);

        assertThat(receipts).extracting(ReceiptView::sequence).doesNotHaveDuplicates();
        assertThat(receipts).filteredOn(ReceiptView::placeHeld).hasSizeLessThanOrEqualTo(4);
        assertThat(world().count(
                                "select catchment + outside from stream_places where stream_id = ? and outside <= 1",
                                stream.id()))
                .isEqualTo(4);
        assertThat(world().count(
                                "select count(*) from enrollment_application where stream_id = ? and place_held",
                                stream.id()))
                .isEqualTo(4);
        assertLedgerReplays(stream);
    }

    @Test
    default void two_tabs_that_send_at_once_file_one_application() throws Exception {
        Stream stream = world().stream(4);
        Family family = world().family(stream, true);
        CodeTicket ticket = desk().parent(family.account(), () -> submissions().requestSignature(family.draft()));
        String code = world().codeFor(family.phone());
        Callable<ReceiptView> send =
                () -> desk().parent(family.account(), () -> submissions().submit(family.draft(), ticket.id(), code));

        List<ReceiptView> receipts = atOnce(List.of(send, send, send, send));

        assertThat(receipts)
                .extracting(ReceiptView::applicationId)
                .containsOnly(receipts.get(0).applicationId());
        assertThat(world().count("select last_sequence from stream_places where stream_id = ?", stream.id()))
                .isEqualTo(1);
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(work.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : pool.invokeAll(work)) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }

    /** Hashes chain, rows follow each other, and whoever got a place was the first whom the rule allowed. */
    private void assertLedgerReplays(Stream stream) {
        String previous = LedgerRow.NO_HASH;
        int held = 0;
        for (List<String> row : world().rows("""
                        select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), coalesce(application, ''),
                            coalesce(category, ''), event, places, catchment, outside, released, hash, number
                        from ledger_entry where stream_id = ? order by number
                        """, stream.id())) {
            String released = "t".equals(row.get(7)) ? "true" : "false";
            String csv = String.join(
                    ",",
                    row.get(9),
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    row.get(3),
                    row.get(4),
                    row.get(5),
                    row.get(6),
                    released);
            assertThat(kz.enrollment.shared.Sha256.of(previous + "," + csv)).isEqualTo(row.get(8));
            previous = row.get(8);
            boolean mayHold = held < 4 && ("K".equals(row.get(2)) || Integer.parseInt(row.get(6)) <= 1);
            if ("HELD".equals(row.get(3))) {
                held++;
                assertThat(mayHold).isTrue();
            }
        }
        assertThat(world().text("select head_hash from stream_places where stream_id = ?", stream.id()))
                .isEqualTo(previous);
    }
}
