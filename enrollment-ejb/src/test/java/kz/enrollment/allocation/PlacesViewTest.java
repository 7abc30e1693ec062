package kz.enrollment.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages foretell before somebody confirms a change of places. */
class PlacesViewTest {

    private static PlacesView places(String rule, int places, int catchment, int outside, int waitingK, int waitingO) {
        return new PlacesView(UUID.randomUUID(), rule, places, catchment, outside, waitingK, waitingO, false);
    }

    @ParameterizedTest(name = "{0}, C = {1}, {2} + {3} holding, {4} + {5} waiting: {6}, released {7}")
    @CsvSource({
        "N, 100, 60, 25, 0, 55, 0, 15",
        "N, 100, 75, 25, 10, 10, 0, 0",
        "N, 104, 75, 25, 1, 9, 2, 4",
        "N, 104, 75, 25, 9, 9, 4, 4",
        "T, 4, 3, 0, 1, 0, 0, 1",
        "T, 4, 3, 0, 1, 2, 1, 1",
        "NONE, 10, 4, 0, 9, 0, 6, 6",
        "N, 10, 12, 0, 3, 3, 0, 0"
    })
    void tells_how_many_of_the_list_would_get_places(
            String rule, int places, int k, int o, int waitingK, int waitingO, int now, int released) {
        PlacesView view = places(rule, places, k, o, waitingK, waitingO);
        assertThat(view.servable()).isEqualTo(now);
        assertThat(view.opened().servable()).isEqualTo(released);
    }

    @ParameterizedTest(name = "{0}, C = {1}, {2} + {3}: {4}, released {5}")
    @CsvSource({
        "N, 4, 3, 1, true, true",
        "N, 3, 3, 1, false, false",
        "N, 3, 1, 1, false, true",
        "T, 8, 7, 0, false, true",
        "N, 8, 7, 0, true, true",
        "NONE, 3, 0, 3, true, true"
    })
    void tells_whether_those_who_hold_places_may(
            String rule, int places, int k, int o, boolean before, boolean released) {
        assertThat(places(rule, places, k, o, 0, 0).fits()).isEqualTo(before);
        assertThat(places(rule, places, k, o, 0, 0).opened().fits()).isEqualTo(released);
    }

    @Test
    void another_size_changes_nothing_but_the_places() {
        PlacesView view = places("N", 50, 30, 5, 1, 2);
        assertThat(view.withPlaces(75)).isEqualTo(new PlacesView(view.streamId(), "N", 75, 30, 5, 1, 2, false));
    }
}
