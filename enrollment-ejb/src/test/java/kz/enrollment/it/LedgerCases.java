package kz.enrollment.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import kz.enrollment.allocation.HeadsFile;
import kz.enrollment.allocation.LedgerCheck;
import kz.enrollment.allocation.LedgerLine;
import kz.enrollment.allocation.LedgerMismatch;
import kz.enrollment.allocation.LedgerPoint;
import kz.enrollment.allocation.LedgerStream;
import kz.enrollment.allocation.ReplayView;
import kz.enrollment.it.World.Stream;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Sha256;
import org.junit.jupiter.api.Test;

/** The public ledgers, the files of the nights, and that no rewriting goes unseen. */
interface LedgerCases extends ServiceBeans {

    AllocationBeans allocation();

    @Test
    default void anybody_can_read_a_ledger_page_by_page_and_check_its_hashes() {
        UUID stream = busyStream();
        String name = allocation().city().nameOf(stream);

        List<LedgerLine> rows = new ArrayList<>(allocation().ledger().rows(name, 0, 3));
        while (rows.get(rows.size() - 1).number()
                < allocation().ledger().stream(name).orElseThrow().rows()) {
            rows.addAll(
                    allocation().ledger().rows(name, rows.get(rows.size() - 1).number(), 3));
        }

        String head = "0".repeat(64);
        for (LedgerLine row : rows) {
            assertThat(row.hash()).isEqualTo(Sha256.of(head + "," + row.unhashed()));
            head = row.hash();
        }
        assertThat(rows).extracting(LedgerLine::event).startsWith("OPENED", "HELD", "WAITING");
        assertThat(rows.get(0).csv()).matches("1,20..-..-..T..:..:..Z,,,OPENED,4,0,0,false,[0-9a-f]{64}");
        assertThat(head)
                .isEqualTo(allocation().ledger().stream(name).orElseThrow().headHash());
    }

    @Test
    default void all_streams_of_the_open_campaign_are_listed_with_their_figures() {
        List<UUID> streams = allocation().city().streams(12, 1);
        allocation().crowd().claim(streams.get(1), Category.O, true);
        allocation().crowd().claim(streams.get(1), Category.O, true);

        List<LedgerStream> listed = allocation().ledger().streams();

        assertThat(listed).extracting(LedgerStream::streamId).isEqualTo(streams);
        assertThat(listed).extracting(LedgerStream::id).allMatch(id -> id.matches("C[0-9]{3}-[0-9]+K"));
        assertThat(listed.get(1).outside()).isEqualTo(1);
        assertThat(listed.get(1).waiting()).isEqualTo(1);
        assertThat(allocation().ledger().stream("C001")).isEmpty();
        assertThat(allocation().ledger().stream("NO-1K")).isEmpty();
        assertThatThrownBy(() -> allocation().ledger().rows("NO-1K", 0, 10)).isInstanceOf(NotFound.class);
    }

    @Test
    default void a_chart_is_thinned_but_keeps_both_ends() {
        UUID stream = allocation().city().streams(1, 10).get(0);
        for (int i = 0; i < 39; i++) {
            allocation().crowd().claim(stream, Category.K, true);
        }

        List<LedgerPoint> chart =
                allocation().ledger().chart(allocation().city().nameOf(stream), 10);

        assertThat(chart).hasSizeBetween(9, 12).isSortedAccordingTo((a, b) -> a.catchment() - b.catchment());
        assertThat(chart.get(0).catchment()).isZero();
        assertThat(chart.get(chart.size() - 1).catchment()).isEqualTo(39);
    }

    @Test
    default void the_file_of_a_night_is_made_once_and_stays_as_it_is() throws Exception {
        LocalDate night = LocalDate.of(2001, 3, 4);
        UUID stream = busyStream();
        LedgerStream then =
                allocation().ledger().stream(allocation().city().nameOf(stream)).orElseThrow();
        List<Boolean> made = Collections.synchronizedList(new ArrayList<>());

        AtOnce.run(4, node -> made.add(allocation().ledgers().makeHeads(night)));

        assertThat(made).containsOnlyOnce(true).hasSize(4);
        allocation().crowd().claim(stream, Category.K, true);
        assertThat(allocation().ledgers().makeHeads(night)).isFalse();
        HeadsFile file = allocation().heads().of(night).orElseThrow();
        assertThat(file.csv().lines())
                .startsWith("stream,number,hash")
                .contains(then.id() + "," + then.rows() + "," + then.headHash());
        assertThat(file.csv().lines().skip(1)).isSorted();
        assertThat(file.sha256()).isEqualTo(Sha256.of(file.csv()));
        assertThat(allocation().heads().days(200)).contains(night).isSortedAccordingTo(Collections.reverseOrder());
        assertThatThrownBy(() -> world().run("update ledger_heads set csv = csv"))
                .hasStackTraceContaining("append-only");
    }

    @Test
    default void a_changed_row_is_found_and_named() {
        UUID stream = busyStream();

        asOwner("ledger_entry", "update ledger_entry set category = 'K' where stream_id = ? and number = 3", stream);

        assertFound(stream, 3, "HASH");
    }

    @Test
    default void a_lost_end_and_a_second_story_of_the_figures_are_found() {
        UUID cut = busyStream();
        asOwner("ledger_entry", "delete from ledger_entry where stream_id = ? and number = 7", cut);
        assertFound(cut, 7, "MISSING");

        UUID counted = busyStream();
        world().run("update stream_places set waiting_outside = waiting_outside + 1 where stream_id = ?", counted);
        assertFound(counted, 7, "COUNTERS");

        UUID claimed = busyStream();
        world().run("update place_claim set state = 'WITHOUT' where stream_id = ? and state = 'WAITING'", claimed);
        assertFound(claimed, 7, "CLAIMS");

        UUID swapped = busyStream();
        world().run("""
                update place_claim set state = case sequence when 1 then 'WAITING' else 'HOLDING' end
                where stream_id = ? and sequence in (1, 2)
                """, swapped);
        assertFound(swapped, 2, "CLAIM");
    }

    @Test
    default void a_receipt_that_tells_another_hash_than_the_ledger_is_found() throws Exception {
        Stream stream = world().stream(4);
        desk().submit(world().family(stream, true));
        assertThat(allocation().ledgers().mismatch(stream.id())).isEmpty();

        world().run("update enrollment_application set ledger_hash = repeat('b', 64) where stream_id = ?", stream.id());

        assertFound(stream.id(), 2, "RECEIPT");
    }

    @Test
    default void a_whole_chain_written_anew_is_found_by_the_files_of_past_nights() throws Exception {
        UUID stream = busyStream();
        UUID admin = allocation().city().staff("CITY_ADMIN", null);
        allocation().ledgers().makeHeads(LocalDate.of(2001, 3, 5));
        swapTwoChildren(stream);
        spoilHeads(LocalDate.of(2001, 3, 7), "csv = csv || 'C999-1K,1,' || repeat('0', 64)");
        spoilHeads(
                LocalDate.of(2001, 3, 8),
                "csv = E'stream,number,hash\\nx', sha256 = encode(sha256(E'stream,number,hash\\nx'), 'hex')");

        assertThat(allocation().ledgers().mismatch(stream))
                .as("the chain itself is whole")
                .isEmpty();
        Instant written = Instant.now();
        ReplayView run = finished(admin);
        while (run.startedAt().isBefore(written)) {
            run = finished(admin);
        }
        LedgerMismatch found = new LedgerMismatch(allocation().city().nameOf(stream), 7, "HEADS");
        assertThat(run.mismatches())
                .contains(
                        found,
                        new LedgerMismatch("2001-03-07", 0, "HEADS_FILE"),
                        new LedgerMismatch("2001-03-08", 0, "HEADS_FILE"));
        assertThat(run.streamsDone()).isEqualTo(run.streams());
        assertThat(run.rowsDone()).isGreaterThanOrEqualTo(7);
        assertThat(allocation().replays().alarm()).isPresent();
    }

    @Test
    default void the_replay_of_a_night_is_started_once() throws Exception {
        LocalDate night = LocalDate.of(2001, 3, 6);
        UUID admin = allocation().city().staff("CITY_ADMIN", null);
        String runs = "select count(*) from ledger_replay where night = '2001-03-06'";
        AtOnce.run(2, node -> allocation().ledgers().startReplayOf(night));
        while (world().count(runs) == 0) {
            finished(admin);
            AtOnce.run(2, node -> allocation().ledgers().startReplayOf(night));
        }

        finished(admin);
        allocation().ledgers().startReplayOf(night);

        assertThat(world().count(runs)).isEqualTo(1);
    }

    @Test
    default void a_check_that_is_older_than_a_night_is_overdue() throws Exception {
        allocation().city().streams(1, 1);
        finished(allocation().city().staff("CITY_ADMIN", null));
        assertThat(allocation().replays().check().checkedAt()).isNotNull();
        assertThat(allocation().replays().check().overdueSince()).isNull();

        world().run("""
                update ledger_replay set started_at = now() - interval '28 hours', finished_at = now() - interval '27 hours'
                where finished_at is not null
                """);
        LedgerCheck old = allocation().replays().check();
        assertThat(old.overdueSince()).isNotNull().isEqualTo(old.checkedAt());

        world().run("delete from ledger_replay where finished_at is not null");
        assertThat(allocation().replays().check()).isEqualTo(new LedgerCheck(null, null, null));
    }

    @Test
    default void times_of_a_ledger_never_go_back_though_the_clocks_of_nodes_differ() {
        UUID stream = world().stream(4).id();
        String lastTime = """
                select count(*) from ledger_entry e join stream_places p on p.stream_id = e.stream_id
                where e.stream_id = ? and e.number = p.ledger_rows and e.at = p.last_at
                """;
        assertThat(world().count(lastTime, stream)).isEqualTo(1);
        world().run("update stream_places set last_at = last_at + interval '1 hour' where stream_id = ?", stream);

        allocation().crowd().claim(stream, Category.K, true);

        assertThat(world().count(lastTime + " and e.at > now() + interval '50 minutes'", stream))
                .isEqualTo(1);
        assertThat(allocation().ledgers().mismatch(stream)).isEmpty();
    }

    @Test
    default void the_database_refuses_to_turn_back_what_only_goes_forward() {
        UUID stream = allocation().city().streams(1, 1).get(0);
        String toRuleT = "update campaign set rule = 'T' where id = (select campaign_id from stream where id = ?)";
        world().run(toRuleT, stream);
        world().run(toRuleT.replace("'T'", "'N'"), stream);
        allocation().crowd().claim(stream, Category.K, true);
        allocation().crowd().release(stream);

        assertThatThrownBy(() -> world().run(toRuleT, stream)).hasStackTraceContaining("rule of a campaign is fixed");
        for (String change : List.of(
                "update stream_places set released = false where stream_id = ?",
                "update stream_places set rule = 'T' where stream_id = ?",
                "update stream_places set last_sequence = 0 where stream_id = ?",
                "update place_claim set sequence = 9 where stream_id = ?")) {
            assertThatThrownBy(() -> world().run(change, stream))
                    .hasStackTraceContaining("cannot be changed like that");
        }
        assertThatThrownBy(() -> world().run("delete from place_claim where stream_id = ?", stream))
                .hasStackTraceContaining("append-only");
    }

    /** Four places: an outsider holds, two wait, two of the catchment hold, one waiting outsider goes: seven rows. */
    private UUID busyStream() {
        UUID stream = allocation().city().streams(1, 1).get(0);
        allocation().crowd().claim(stream, Category.O, true);
        allocation().crowd().claim(stream, Category.O, true);
        String goes = allocation().crowd().claim(stream, Category.O, true).reference();
        allocation().crowd().claim(stream, Category.K, true);
        allocation().crowd().claim(stream, Category.K, true);
        allocation().crowd().leave(goes);
        return stream;
    }

    private void assertFound(UUID stream, long entry, String code) {
        assertThat(allocation().ledgers().mismatch(stream))
                .contains(new LedgerMismatch(allocation().city().nameOf(stream), entry, code));
    }

    /** The owner of the database can switch the trigger off. */
    private void asOwner(String table, String sql, Object... parameters) {
        world().run("alter table " + table + " disable trigger user");
        try {
            world().run(sql, parameters);
        } finally {
            world().run("alter table " + table + " enable trigger user");
        }
    }

    private void spoilHeads(LocalDate night, String change) {
        allocation().ledgers().makeHeads(night);
        asOwner("ledger_heads", "update ledger_heads set " + change + " where day = ?", Date.valueOf(night));
    }

    /** The two children of the catchment change places in the story, and all hashes are made anew. */
    private void swapTwoChildren(UUID stream) {
        List<String> names = world()
                .rows(
                        "select reference from place_claim where stream_id = ? and category = 'K' order by sequence",
                        stream)
                .stream()
                .map(row -> row.get(0))
                .toList();
        List<LedgerLine> rows = allocation().ledger().rows(allocation().city().nameOf(stream), 0, 100);
        String head = "0".repeat(64);
        for (LedgerLine row : rows) {
            int other = names.indexOf(row.application());
            String name = other < 0 ? row.application() : names.get(1 - other);
            String[] cells = row.unhashed().split(",", -1);
            cells[2] = name;
            head = Sha256.of(head + "," + String.join(",", Arrays.asList(cells)));
            asOwner(
                    "ledger_entry",
                    "update ledger_entry set application = nullif(?, ''), hash = ? where stream_id = ? and number = ?",
                    name,
                    head,
                    stream,
                    row.number());
        }
        world().run("update stream_places set head_hash = ? where stream_id = ?", head, stream);
        asOwner(
                "place_claim",
                "update place_claim set sequence = 100 + sequence where stream_id = ? and category = 'K'",
                stream);
        asOwner(
                "place_claim",
                "update place_claim set sequence = 109 - sequence where stream_id = ? and category = 'K'",
                stream);
    }

    /** Runs a replay to its end, on two nodes beside the one that has the task. */
    private ReplayView finished(UUID admin) throws Exception {
        UUID run = desk().cityAdmin(admin, () -> allocation().replays().start());
        AtOnce.run(2, node -> {
            while (allocation().replayDesk().step(run)) {
                assertThat(node).isNotNegative();
            }
        });
        ReplayView view =
                desk().cityAdmin(admin, () -> allocation().replays().latest()).orElseThrow();
        return view.id().equals(run) && view.finished() ? view : finished(admin);
    }
}
