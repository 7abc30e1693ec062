package kz.enrollment.allocation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.enrollment.allocation.domain.Mismatch.Code;
import kz.enrollment.shared.Category;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the replay of a ledger finds: the first row that is wrong, and what is wrong with it. */
@Domain(Histories.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE, afterFailure = AfterFailureMode.PREVIOUS_SEED)
class LedgerReplayTest {

    private static final Instant OPENING = Instant.parse("2026-06-10T03:00:00Z");
    private static final String FULL = "OPENED 4 0 0; HELD aK 4 1 0; HELD bK 4 2 0; HELD cK 4 3 0; HELD dO 4 3 1; ";

    /** A row is: event, child and category, C k o, "released" from there on; the last is the wrong one. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "EVENT,    N, 'HELD aK 4 1 0'",
        "EVENT,    N, 'OPENED 4 0 0; OPENED 4 0 0'",
        "EVENT,    N, 'OPENED 4 0 0; RELEASED 4 0 0; RELEASED 4 0 0'",
        "CHILD,    N, 'OPENED aK 4 0 0'",
        "CHILD,    N, 'OPENED 4 0 0; RELEASED aK 4 0 0'",
        "CATEGORY, N, 'OPENED -K 4 0 0'",
        "CATEGORY, N, 'OPENED 4 0 0; CAPACITY -O 8 0 0'",
        "COUNTS,   N, 'OPENED 4 1 0'",
        "COUNTS,   N, 'OPENED 4 0 0; CAPACITY 8 1 0'",
        "COUNTS,   N, 'OPENED 4 0 0; HELD aK 4 0 1'",
        "COUNTS,   N, 'OPENED 4 0 0; HELD aK 5 1 0'",
        "COUNTS,   N, 'OPENED 4 0 0; RELEASED 4 0 0; HELD aK 4 1 0 sealed'",
        "COUNTS,   N, 'OPENED 4 0 0; HELD aK 4 1 0; FREED aK 4 1 0'",
        "CHILD,    N, 'OPENED 4 0 0; HELD -K 4 1 0'",
        "CHILD,    N, 'OPENED 4 0 0; HELD ?K 4 1 0'",
        "CATEGORY, N, 'OPENED 4 0 0; HELD a- 4 1 0'",
        "CATEGORY, NONE, 'OPENED 4 0 0; HELD aO 4 0 1'",
        "CATEGORY, NONE, 'OPENED 4 0 0; HELD aK 4 1 0; CORRECTED aO 4 0 1'",
        "CHILD,    N, 'OPENED 4 0 0; FREED aK 4 0 0'",
        "CHILD,    N, 'OPENED 4 0 0; LEFT_LIST aK 4 0 0'",
        "CHILD,    N, 'OPENED 4 0 0; CORRECTED aK 4 0 0'",
        "CHILD,    N, 'OPENED 4 0 0; SERVED aK 4 1 0'",
        "CHILD,    N, 'OPENED 4 0 0; HELD aK 4 1 0; HELD aK 4 2 0'",
        "CHILD,    N, 'OPENED 4 0 0; HELD aK 4 1 0; RESERVED aK 4 2 0'",
        "CHILD,    N, 'OPENED 4 0 0; HELD aK 4 1 0; WAITING aK 4 1 0'",
        "CHILD,    N, 'OPENED 4 0 0; HELD aK 4 1 0; LEFT_LIST aK 4 1 0'",
        "CHILD,    N, 'OPENED 4 0 0; HELD aK 4 1 0; NO_PLACE aK 4 1 0'",
        "CHILD,    N, 'OPENED 4 0 0; HELD aK 4 1 0; FREED aK 4 0 0; FREED aK 4 0 0'",
        "CHILD,    N, 'OPENED 4 0 0; HELD aK 4 1 0; FREED aK 4 0 0; CORRECTED aO 4 0 0'",
        "CHILD,    N, 'OPENED 0 0 0; WAITING aK 0 0 0; FREED aK 0 0 0'",
        "CHILD,    N, 'OPENED 0 0 0; WAITING aK 0 0 0; WAITING aK 0 0 0'",
        "CHILD,    N, 'OPENED 0 0 0; NO_PLACE aK 0 0 0; LEFT_LIST aK 0 0 0'",
        "CATEGORY, N, 'OPENED 4 0 0; HELD aK 4 1 0; FREED aO 4 1 0'",
        "CATEGORY, N, 'OPENED 4 0 0; HELD aK 4 1 0; CORRECTED aK 4 1 0'",
        "RULE,     N, 'OPENED 4 0 0; HELD aO 4 0 1; HELD bO 4 0 2'",
        "RULE,     T, 'OPENED 2 0 0; HELD aK 2 1 0; HELD bK 2 2 0; HELD cK 2 2 0'",
        "RULE,     N, 'OPENED 4 0 0; WAITING aO 4 0 0'",
        "RULE,     N, 'OPENED 4 0 0; NO_PLACE aO 4 0 0'",
        "RULE,     N, 'OPENED 0 0 0; NO_PLACE aK 0 0 0; SERVED aK 0 0 0'",
        "RULE,     N, 'OPENED 0 0 0; RESERVED aK 0 0 0'",
        "RULE,     N, 'OPENED 4 0 0; HELD aO 4 0 1; CAPACITY 3 0 1'",
    })
    void the_first_wrong_row_is_told(Code code, PlaceRule rule, String ledger) {
        assertWrong(code, rule, ledger);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "RULE,     'WAITING eK 4 3 1; WAITING fK 4 3 1; FREED aK 4 2 1; HELD gK 4 3 1'",
        "RULE,     'WAITING eK 4 3 1; FREED aK 4 2 1; FREED bK 4 1 1'",
        "CHILD,    'WAITING eK 4 3 1; WAITING fK 4 3 1; FREED aK 4 2 1; SERVED fK 4 3 1'",
        "CHILD,    'WAITING eK 4 3 1; FREED aK 4 2 1; SERVED zK 4 3 1'",
        "CHILD,    'WAITING eK 4 3 1; FREED aK 4 2 1; SERVED ?K 4 3 1'",
        "CATEGORY, 'WAITING eK 4 3 1; FREED aK 4 2 1; SERVED eO 4 3 1'",
        "COUNTS,   'WAITING eK 4 3 1; FREED aK 4 2 1; SERVED eK 4 2 1'",
        "CHILD,    'NO_PLACE eK 4 3 1; WAITING fK 4 3 1; WAITING eK 4 3 1; FREED aK 4 2 1; SERVED fK 4 3 1'",
        "CHILD,    'WAITING eO 4 3 1; WAITING fK 4 3 1; CORRECTED dK 4 4 0; FREED aK 4 3 0; SERVED fK 4 4 0'",
        "CHILD,    'WAITING eK 4 3 1; FREED aK 4 2 1; SERVED eK 4 3 1; LEFT_LIST eK 4 3 1'",
        "CHILD,    'WAITING eO 4 3 1; WAITING fK 4 3 1; CORRECTED dK 4 4 0; LEFT_LIST dK 4 4 0'"
    })
    void the_first_wrong_row_of_a_full_stream_is_told(Code code, String ledger) {
        assertWrong(code, PlaceRule.N, FULL + ledger);
    }

    @ParameterizedTest
    @CsvSource({
        "N, 'WAITING eK 4 3 1; FREED aK 4 2 1; SERVED eK 4 3 1; FREED eK 4 2 1; WAITING aK 4 2 1; SERVED aK 4 3 1'",
        "N, 'NO_PLACE eO 4 3 1; CORRECTED eK 4 3 1; LEFT_LIST eK 4 3 1; WAITING eK 4 3 1'",
        "N, 'WAITING eO 4 3 1; CORRECTED dK 4 4 0; CORRECTED dO 4 3 0; SERVED dO 4 3 1; CORRECTED eK 4 3 1'",
        "N, 'WAITING eO 4 3 1; CORRECTED aO 4 2 1; RELEASED 4 2 1; SERVED aO 4 2 2; FREED aO 4 2 1; SERVED eO 4 2 2'",
        "T, 'WAITING eK 4 3 1; FREED dO 4 3 0; RELEASED 4 3 0; SERVED eK 4 4 0; CAPACITY 5 4 0; HELD fO 5 4 1'"
    })
    void a_right_ledger_is_accepted(PlaceRule rule, String ledger) {
        List<LedgerRow> rows = rows(FULL + ledger);
        LedgerReplay replay = new LedgerReplay(rule);
        assertThat(replay(replay, rows)).isEmpty();
        assertThat(replay.rows()).isEqualTo(rows.size());
    }

    @Test
    void a_ledger_that_ends_before_the_list_was_served_misses_a_row() {
        List<LedgerRow> rows = rows(FULL + "WAITING eK 4 3 1; FREED aK 4 2 1");
        assertThat(replay(PlaceRule.N, rows)).contains(new Mismatch(8, Code.MISSING));
        assertThat(new LedgerReplay(PlaceRule.N).finish()).contains(new Mismatch(1, Code.MISSING));
    }

    @Test
    void rows_are_numbered_without_gaps_from_one() {
        List<LedgerRow> rows = rows(FULL);
        assertThat(replay(PlaceRule.N, rows.subList(1, 3))).contains(new Mismatch(1, Code.NUMBER_GAP));
        List<LedgerRow> gap = new ArrayList<>(rows);
        gap.remove(2);
        assertThat(replay(PlaceRule.N, gap)).contains(new Mismatch(3, Code.NUMBER_GAP));
        List<LedgerRow> twice = new ArrayList<>(rows);
        twice.add(2, rows.get(1));
        assertThat(replay(PlaceRule.N, twice)).contains(new Mismatch(3, Code.NUMBER_GAP));
    }

    @Test
    void no_row_is_older_than_the_one_before_it() {
        LedgerRow opened = row(1, OPENING, "OPENED 4 0 0", false);
        LedgerRow same = row(2, OPENING, "HELD aK 4 1 0", false);
        LedgerRow older = row(3, OPENING.minusSeconds(1), "HELD bK 4 2 0", false);
        assertThat(replay(PlaceRule.N, List.of(opened, same, older))).contains(new Mismatch(3, Code.TIME));
        assertThat(replay(PlaceRule.N, List.of(opened, same))).isEmpty();
    }

    @Test
    void a_changed_row_breaks_the_chain_and_stays_the_first_mismatch() {
        List<LedgerRow> rows = rows(FULL);
        LedgerReplay replay = new LedgerReplay(PlaceRule.N);
        String hash = rows.get(0).hashAfter(LedgerRow.NO_HASH);
        assertThat(replay.headHash()).isEqualTo(LedgerRow.NO_HASH);
        assertThat(replay.accept(rows.get(0), hash)).isEmpty();
        assertThat(replay.headHash()).isEqualTo(hash);
        String next = rows.get(1).hashAfter(hash);
        Optional<Mismatch> changed = replay.accept(row(2, rows.get(1).at(), "HELD zK 4 1 0", false), next);
        assertThat(changed).contains(new Mismatch(2, Code.HASH));
        assertThat(replay.accept(rows.get(1), next)).isEqualTo(changed);
        assertThat(replay.finish()).isEqualTo(changed);
        assertThat(replay.rows()).isOne();
    }

    @Property
    void a_changed_figure_is_found_although_the_whole_chain_was_rewritten(
            @ForAll History history, @ForAll @IntRange(max = 600) int pick) {
        List<LedgerRow> rows = new ArrayList<>(history.play().rows());
        int index = pick % rows.size();
        LedgerRow row = rows.get(index);
        Counts wrong = new Counts(
                row.counts().places() + 4,
                row.counts().catchment() + 1,
                row.counts().outside(),
                row.counts().released());
        rows.set(index, new LedgerRow(row.number(), row.at(), row.application(), row.category(), row.event(), wrong));
        assertThat(replay(history.rule(), rows)).contains(new Mismatch(index + 1L, Code.COUNTS));
    }

    @Test
    void before_the_first_row_there_are_no_places() {
        LedgerReplay replay = new LedgerReplay(PlaceRule.N);
        assertThat(replay.counts()).isEqualTo(Counts.empty(0));
        assertThat(replay.rows()).isZero();
    }

    private static void assertWrong(Code code, PlaceRule rule, String ledger) {
        List<LedgerRow> rows = rows(ledger);
        assertThat(replay(rule, rows)).contains(new Mismatch(rows.size(), code));
    }

    private static Optional<Mismatch> replay(PlaceRule rule, List<LedgerRow> rows) {
        return replay(new LedgerReplay(rule), rows);
    }

    private static Optional<Mismatch> replay(LedgerReplay replay, List<LedgerRow> rows) {
        String hash = LedgerRow.NO_HASH;
        for (LedgerRow row : rows) {
            hash = row.hashAfter(hash);
            Optional<Mismatch> mismatch = replay.accept(row, hash);
            if (mismatch.isPresent()) {
                return mismatch;
            }
        }
        return replay.finish();
    }

    private static List<LedgerRow> rows(String ledger) {
        List<LedgerRow> rows = new ArrayList<>();
        boolean released = false;
        for (String text : ledger.trim().split("; ?")) {
            released |= text.startsWith("RELEASED");
            rows.add(row(
                    rows.size() + 1L, OPENING.plusSeconds(rows.size()), text, released && !text.endsWith("sealed")));
        }
        return rows;
    }

    private static LedgerRow row(long number, Instant at, String text, boolean released) {
        String[] parts = text.split(" ");
        boolean ofAChild = Character.isLetter(parts[1].charAt(parts[1].length() - 1)) || parts[1].endsWith("-");
        int[] figures = Stream.of(parts)
                .skip(ofAChild ? 2 : 1)
                .limit(3)
                .mapToInt(Integer::parseInt)
                .toArray();
        char name = ofAChild ? parts[1].charAt(0) : '-';
        String category = ofAChild ? parts[1].substring(1) : "-";
        return new LedgerRow(
                number,
                at,
                name == '-' ? "" : name == '?' ? "1234-5678-901" : PlayedStream.name(name),
                category.equals("-") ? null : Category.valueOf(category),
                LedgerEvent.valueOf(parts[0]),
                new Counts(figures[0], figures[1], figures[2], released));
    }
}
