package kz.enrollment.allocation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import kz.enrollment.allocation.domain.History.Kind;
import kz.enrollment.allocation.domain.PlayedStream.Act;
import kz.enrollment.allocation.domain.PlayedStream.State;
import kz.enrollment.shared.Category;
import org.junit.jupiter.api.Test;

/**
 * The machine and {@link SeatHall}, written apart from it, seat the same children: all sequences of K and O up to 12, up to
 * 8 places, both rules, before and after the release; shorter ones also with anybody going home.
 */
class SeatBySeatTest {

    private static final int LONGEST = 12;
    private static final int LONGEST_WITH_GOING = 7;
    private static final int MOST_PLACES = 8;
    private static final Act RELEASE = new Act(Kind.RELEASE, 0, 0, null, true);

    private interface Comparison {
        int compare(PlaceRule rule, int places, String arrivals);
    }

    @Test
    void all_sequences_before_and_after_the_release() {
        int compared = forAll(LONGEST, (rule, places, arrivals) -> {
            PlayedStream stream = stream(rule, places, arrivals);
            SeatHall hall = hall(rule, places, arrivals);
            assertSame(stream, hall, rule, places, arrivals);
            stream.act(RELEASE);
            hall.takeSignsDown();
            assertSame(stream, hall, rule, places, arrivals + " released");
            return 2;
        });
        assertThat(compared).isEqualTo(2 * 2 * 9 * ((1 << (LONGEST + 1)) - 1));
    }

    @Test
    void all_shorter_sequences_when_somebody_goes_home_before_or_after_the_release() {
        int compared = forAll(LONGEST_WITH_GOING, (rule, places, arrivals) -> {
            for (int ticket = 0; ticket < 2 * arrivals.length(); ticket++) {
                boolean releasedFirst = ticket % 2 == 0;
                PlayedStream stream = stream(rule, places, arrivals);
                SeatHall hall = hall(rule, places, arrivals);
                if (releasedFirst) {
                    stream.act(RELEASE);
                    hall.takeSignsDown();
                }
                stream.act(new Act(Kind.WITHDRAW, ticket / 2 + 1L, 0, null, true));
                hall.goes(ticket / 2);
                assertSame(stream, hall, rule, places, arrivals + " without " + ticket / 2);
            }
            return 2 * arrivals.length();
        });
        assertThat(compared).isEqualTo(2 * 9 * 2 * 1538);
    }

    private static int forAll(int longest, Comparison comparison) {
        int compared = 0;
        for (int length = 0; length <= longest; length++) {
            for (int bits = 0; bits < 1 << length; bits++) {
                String arrivals = arrivals(length, bits);
                for (int places = 0; places <= MOST_PLACES; places++) {
                    compared += comparison.compare(PlaceRule.N, places, arrivals);
                    compared += comparison.compare(PlaceRule.T, places, arrivals);
                }
            }
        }
        return compared;
    }

    private static String arrivals(int length, int bits) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append((bits >> i & 1) == 0 ? 'K' : 'O');
        }
        return letters.toString();
    }

    private static PlayedStream stream(PlaceRule rule, int places, String arrivals) {
        PlayedStream stream = new PlayedStream(rule, places, String::valueOf);
        arrivals.chars()
                .mapToObj(letter -> letter == 'K' ? Category.K : Category.O)
                .forEach(category -> stream.act(new Act(Kind.SUBMIT, 0, 0, category, true)));
        return stream;
    }

    private static SeatHall hall(PlaceRule rule, int places, String arrivals) {
        SeatHall hall = new SeatHall(places, rule == PlaceRule.T);
        arrivals.chars().forEach(letter -> hall.comes((char) letter));
        return hall;
    }

    private static void assertSame(PlayedStream stream, SeatHall hall, PlaceRule rule, int places, String what) {
        Set<Integer> holders = new HashSet<>();
        stream.numbers(State.HOLDING).forEach(number -> holders.add(number.intValue() - 1));
        // AssertJ describes lazily but not cheaply; this loop runs hundreds of thousands of times.
        if (!holders.equals(hall.sitting())) {
            assertThat(holders).as("%s, C = %d, %s", rule, places, what).isEqualTo(hall.sitting());
        }
    }
}
