package kz.enrollment.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import kz.enrollment.allocation.Claim;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.allocation.Standing;
import kz.enrollment.shared.Category;
import org.junit.jupiter.api.Test;

/** Many families and clerks at the same places at once (allocation.md, invariant 9). */
interface PlaceCases extends ServiceBeans {

    int THREADS = 64;

    AllocationBeans allocation();

    @Test
    default void a_crowd_on_one_stream_gets_what_it_would_get_one_by_one() throws Exception {
        UUID stream = allocation().city().streams(1, 25).get(0);

        AtOnce.run(THREADS, thread -> act(thread, 20, List.of(stream)));

        assertSerial(List.of(stream));
        assertThat(world().count("select last_sequence from stream_places where stream_id = ?", stream))
                .isEqualTo(world().count("select count(*) from place_claim where stream_id = ?", stream));
    }

    @Test
    default void a_crowd_on_all_streams_of_a_city_gets_what_it_would_get_one_by_one() throws Exception {
        List<UUID> streams = allocation().city().streams(428, 1);

        AtOnce.run(THREADS, thread -> act(thread, 25, streams));

        assertSerial(streams);
    }

    @Test
    default void wishes_in_opposite_orders_never_wait_for_each_other() throws Exception {
        List<UUID> streams = allocation().city().streams(3, 3);
        List<List<Standing>> tried = Collections.synchronizedList(new ArrayList<>());

        AtOnce.run(32, thread -> {
            Random random = new Random(thread);
            for (int i = 0; i < 12; i++) {
                List<UUID> wishes = new ArrayList<>(streams);
                Collections.shuffle(wishes, random);
                tried.add(allocation()
                        .crowd()
                        .claim(
                                wishes.stream()
                                        .map(stream -> new Claim(
                                                stream, allocation().crowd().reference(), Category.K))
                                        .toList(),
                                random.nextBoolean()));
            }
        });

        assertThat(tried).hasSize(32 * 12).allSatisfy(standings -> {
            assertThat(standings.subList(0, standings.size() - 1)).noneMatch(Standing::held);
            assertThat(standings).hasSizeBetween(1, 3);
        });
        assertThat(tried.stream().filter(wishes -> wishes.get(wishes.size() - 1).held()))
                .hasSize(36);
        assertSerial(streams);
    }

    @Test
    default void a_transaction_that_comes_back_to_a_stream_sees_what_it_did_before() {
        UUID stream = allocation().city().streams(1, 1).get(0);
        List<String> four = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            four.add(allocation().crowd().claim(stream, Category.K, true).reference());
        }

        ClaimState waiting = allocation().crowd().together(places -> {
            places.of(stream);
            String late = allocation().crowd().reference();
            places.claim(List.of(new Claim(stream, late, Category.K)), true);
            places.leave(List.of(four.get(0)));
            places.leave(List.of(four.get(1)));
            places.claim(List.of(new Claim(stream, allocation().crowd().reference(), Category.K)), true);
            return places.claim(late).state();
        });

        assertThat(waiting).isEqualTo(ClaimState.HOLDING);
        assertSerial(List.of(stream));
    }

    @Test
    default void who_read_the_places_before_the_lock_decides_by_those_under_it() throws Exception {
        UUID stream = allocation().city().streams(1, 1).get(0);
        List<Callable<Standing>> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(() -> allocation().crowd().together(places -> {
                places.of(stream);
                String reference = allocation().crowd().reference();
                return places.claim(List.of(new Claim(stream, reference, Category.K)), false)
                        .get(0);
            }));
        }

        AtOnce.run(all.size(), thread -> all.get(thread).call());

        assertSerial(List.of(stream));
        assertThat(world().count("select catchment from stream_places where stream_id = ?", stream))
                .isEqualTo(4);
    }

    /** Claims, leaves, corrections, and in the middle one thread releases. */
    private void act(int thread, int acts, List<UUID> streams) {
        Random random = new Random(thread);
        List<Standing> mine = new ArrayList<>();
        for (int i = 0; i < acts; i++) {
            int dice = random.nextInt(10);
            if (thread == 0 && i == acts / 2) {
                streams.forEach(stream -> allocation().crowd().release(stream));
            } else if (mine.isEmpty() || dice < 6) {
                UUID stream = streams.get(random.nextInt(streams.size()));
                Category category = random.nextInt(3) == 0 ? Category.K : Category.O;
                mine.add(allocation().crowd().claim(stream, category, random.nextInt(4) > 0));
            } else if (dice < 8) {
                allocation()
                        .crowd()
                        .leave(mine.remove(random.nextInt(mine.size())).reference());
            } else {
                Standing some = mine.get(random.nextInt(mine.size()));
                allocation().crowd().correct(some.reference(), random.nextBoolean() ? Category.K : Category.O);
            }
        }
    }

    private void assertSerial(List<UUID> streams) {
        for (UUID stream : streams) {
            new SerialReplay(world(), stream).assertSame();
            assertThat(allocation().ledgers().mismatch(stream)).isEmpty();
        }
    }
}
