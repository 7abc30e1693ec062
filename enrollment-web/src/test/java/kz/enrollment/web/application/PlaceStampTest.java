package kz.enrollment.web.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.allocation.ClaimView;
import kz.enrollment.allocation.PlacesView;
import kz.enrollment.application.LiveStanding;
import kz.enrollment.shared.Category;
import org.junit.jupiter.api.Test;

class PlaceStampTest {

    private static final UUID STREAM = UUID.randomUUID();
    private static final UUID OFFER = UUID.randomUUID();

    private final String shown = PlaceStamp.of(new LiveStanding(3, List.of(claim(ClaimState.WAITING, 2)), null));

    @Test
    void the_stamp_stays_while_nothing_changes() {
        assertThat(PlaceStamp.of(new LiveStanding(3, List.of(claim(ClaimState.WAITING, 2)), null)))
                .isEqualTo(shown);
    }

    @Test
    void a_better_position_a_place_an_offer_and_an_answer_of_the_school_change_it() {
        assertThat(List.of(
                        PlaceStamp.of(new LiveStanding(3, List.of(claim(ClaimState.WAITING, 1)), null)),
                        PlaceStamp.of(new LiveStanding(3, List.of(claim(ClaimState.HOLDING, 0)), null)),
                        PlaceStamp.of(new LiveStanding(3, List.of(claim(ClaimState.WAITING, 2)), OFFER)),
                        PlaceStamp.of(new LiveStanding(4, List.of(claim(ClaimState.WAITING, 2)), null))))
                .doesNotContain(shown)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_list_of_applications_tells_the_best_position() {
        LiveStanding standing =
                new LiveStanding(1, List.of(claim(ClaimState.WAITING, 7), claim(ClaimState.WAITING, 2)), null);
        assertThat(standing.position()).isEqualTo(2);
        assertThat(standing.held()).isFalse();
        assertThat(new LiveStanding(1, List.of(claim(ClaimState.HOLDING, 0)), null).position())
                .isZero();
    }

    private static ClaimView claim(ClaimState state, int position) {
        PlacesView places = new PlacesView(STREAM, "N", 4, 3, 1, 2, 2, false);
        return new ClaimView(STREAM, "R-1", 9, Category.K, state, position, 3, places);
    }
}
