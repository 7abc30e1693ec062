package kz.enrollment.allocation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import kz.enrollment.allocation.domain.History.Kind;
import kz.enrollment.allocation.domain.PlayedStream.Act;
import kz.enrollment.shared.Category;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of known answers of allocation.md; the last column, T before the release, is ours. */
class KnownAnswersTest {

    private static final Act RELEASE = new Act(Kind.RELEASE, 0, 0, null, true);

    @ParameterizedTest(name = "C = {0}, {1}")
    @CsvSource({
        // C, arrivals,     N,      N + release, T + release, T
        "100, KO*100,       75+25,  75+25,       75+25,       75+25",
        "100, K*100 O*100,  100+0,  100+0,       75+25,       75+25",
        "100, O*100 K*100,  75+25,  75+25,       75+25,       75+25",
        "100, KO*60 O*80,   60+25,  60+40,       60+40,       60+25",
        "100, O*30 K*60,    60+25,  60+30,       60+30,       60+25",
        "25,  KO*30,        19+6,   19+6,        19+6,        19+6",
        "4,   OOOKKKK*1,    3+1,    3+1,         3+1,         3+1",
        "4,   KKKKO*1,      4+0,    4+0,         3+1,         3+1",
        "3,   OKKK*1,       3+0,    3+0,         3+0,         3+0"
    })
    void the_known_answers(
            int places, String arrivals, String nested, String nestedReleased, String fixedReleased, String fixed) {
        PlayedStream n = arrived(PlaceRule.N, places, arrivals);
        PlayedStream t = arrived(PlaceRule.T, places, arrivals);
        assertThat(held(n)).as("N").isEqualTo(nested);
        assertThat(held(t)).as("T").isEqualTo(fixed);
        n.act(RELEASE);
        t.act(RELEASE);
        assertThat(held(n)).as("N + release").isEqualTo(nestedReleased);
        assertThat(held(t)).as("T + release").isEqualTo(fixedReleased);
    }

    private static PlayedStream arrived(PlaceRule rule, int places, String arrivals) {
        PlayedStream stream = new PlayedStream(rule, places);
        for (String group : arrivals.split(" ")) {
            String[] parts = group.split("\\*");
            for (String letter : parts[0].repeat(Integer.parseInt(parts[1])).split("")) {
                stream.act(new Act(Kind.SUBMIT, 0, 0, Category.valueOf(letter), true));
            }
        }
        return stream;
    }

    private static String held(PlayedStream stream) {
        return stream.counts().catchment() + "+" + stream.counts().outside();
    }
}
