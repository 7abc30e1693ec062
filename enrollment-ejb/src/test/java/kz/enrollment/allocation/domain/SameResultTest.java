package kz.enrollment.allocation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import kz.enrollment.allocation.domain.PlayedStream.Act;
import kz.enrollment.allocation.domain.PlayedStream.Child;
import kz.enrollment.allocation.domain.PlayedStream.State;
import kz.enrollment.shared.Category;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Invariants 5 and 8 of allocation.md: what must not make a difference makes none. */
@Domain(Histories.class)
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE, afterFailure = AfterFailureMode.PREVIOUS_SEED)
@Domain(DomainContext.Global.class)
class SameResultTest {

    @Property
    void no_5_one_by_one_and_in_batches_the_same_set(
            @ForAll History history, @ForAll @IntRange(min = 2, max = 60) int batch) {
        PlayedStream inOneGo = history.play();
        assertThat(again(inOneGo, history.places(), 1).rows()).isEqualTo(inOneGo.rows());
        assertThat(again(inOneGo, history.places(), batch).rows()).isEqualTo(inOneGo.rows());
    }

    @Property
    void no_5_by_replay_of_the_ledger_the_same_set(@ForAll History history) {
        PlayedStream stream = history.play();
        LedgerReplay replay = new LedgerReplay(history.rule());
        String hash = LedgerRow.NO_HASH;
        for (LedgerRow row : stream.rows()) {
            hash = row.hashAfter(hash);
            assertThat(replay.accept(row, hash)).as(row.csv()).isEmpty();
        }
        assertThat(replay.finish()).isEmpty();
        assertThat(replay.rows()).isEqualTo(stream.rows().size());
        assertThat(replay.headHash()).isEqualTo(hash);
        assertThat(replay.counts()).isEqualTo(stream.counts());
        for (Category category : Category.values()) {
            assertThat(replay.waiting(category)).isEqualTo(stream.count(State.WAITING, category));
        }
    }

    @Property
    void no_5_the_holders_are_the_rule_applied_in_order_to_those_who_are_there(
            @ForAll @From("beforeTheRelease") History history) {
        history.play(stream -> {
            Counts counts = Counts.empty(stream.counts().places());
            for (Child child : stream.children()) {
                boolean isThere = child.state() == State.HOLDING || child.state() == State.WAITING;
                if (isThere) {
                    boolean allowed = history.rule().allows(counts, child.category());
                    assertThat(child.state()).as("%s", child).isEqualTo(allowed ? State.HOLDING : State.WAITING);
                    counts = allowed ? counts.with(child.category()) : counts;
                }
            }
        });
    }

    @Property
    void no_5_filings_known_beforehand_get_what_they_get_one_by_one(
            @ForAll PlaceRule rule,
            @ForAll @IntRange(max = 40) int places,
            @ForAll List<Category> filings,
            @ForAll boolean release) {
        Assume.that(rule != PlaceRule.NONE);
        PlayedStream stream = new PlayedStream(rule, places);
        for (Category category : filings) {
            stream.act(new Act(History.Kind.SUBMIT, 0, 0, category, true));
        }
        FilingRun run = new FilingRun(rule, places);
        run.file(filings.size(), filings::get);
        if (release) {
            stream.act(new Act(History.Kind.RELEASE, 0, 0, null, true));
            run.release();
        }
        BitSet holders = new BitSet();
        stream.numbers(State.HOLDING).forEach(number -> holders.set(number.intValue() - 1));
        assertThat(run.placed()).isEqualTo(holders);
    }

    @Property
    void no_8_swapping_two_children_of_a_category_swaps_their_results(
            @ForAll History history, @ForAll @IntRange(max = 300) int one, @ForAll @IntRange(max = 300) int two) {
        PlayedStream stream = history.play();
        List<Child> children = stream.children();
        Assume.that(!children.isEmpty());
        long first = 1 + one % children.size();
        Optional<Child> like = children.stream()
                .filter(child -> child.sequence() != first && filed(stream, child.sequence()) == filed(stream, first))
                .skip(two % children.size())
                .findFirst();
        Assume.that(like.isPresent());
        long second = like.orElseThrow().sequence();
        LongFunction<String> swapped =
                number -> PlayedStream.name(number == first ? second : number == second ? first : number);
        PlayedStream other = new PlayedStream(history.rule(), history.places(), swapped);
        stream.acts().forEach(other::act);
        assertThat(other.rows())
                .isEqualTo(stream.rows().stream()
                        .map(row -> renamed(row, PlayedStream.name(first), PlayedStream.name(second)))
                        .toList());
    }

    @Provide
    Arbitrary<History> beforeTheRelease() {
        return Histories.beforeTheRelease(true);
    }

    /** The category in which a child filed. */
    private static Category filed(PlayedStream stream, long child) {
        return stream.rows().stream()
                .filter(row -> row.application().equals(PlayedStream.name(child)))
                .findFirst()
                .orElseThrow()
                .category();
    }

    private static LedgerRow renamed(LedgerRow row, String first, String second) {
        String name = row.application();
        String other = name.equals(first) ? second : name.equals(second) ? first : name;
        return new LedgerRow(row.number(), row.at(), other, row.category(), row.event(), row.counts());
    }

    private static PlayedStream again(PlayedStream before, int places, int batch) {
        PlayedStream stream = new PlayedStream(before.rule(), places);
        int done = 0;
        for (Act act : before.acts()) {
            if (done++ % batch == 0) {
                stream.startAnew();
            }
            stream.act(act);
        }
        return stream;
    }
}
