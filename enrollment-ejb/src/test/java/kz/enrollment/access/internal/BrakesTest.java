package kz.enrollment.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BrakesTest {

    private static final String ONE = "2001:db8:1:2::1";
    private static final String NEIGHBOUR = "2001:db8:1:2::2";
    private static final String ELSEWHERE = "2001:db8:1:3::1";

    private final Brakes brakes = new Brakes(Clock.fixed(Instant.parse("2026-07-07T05:00:00Z"), ZoneOffset.UTC), 1);

    @Test
    void the_addresses_of_one_network_share_the_codes_they_may_ask_for() {
        assertThat(brakes.codeFor(ONE)).isZero();
        assertThat(brakes.codeFor(NEIGHBOUR)).isPositive();
        assertThat(brakes.codeFor(ELSEWHERE)).isZero();
    }

    @Test
    void guesses_from_one_network_shut_the_door_of_the_workplace_for_all_of_it() {
        IntStream.range(0, 30).forEach(guess -> brakes.staffFailed(guess % 2 == 0 ? ONE : NEIGHBOUR));
        assertThat(brakes.staffDoorShutFor(ONE)).isPositive();
        assertThat(brakes.staffDoorShutFor(NEIGHBOUR)).isPositive();
        assertThat(brakes.staffDoorShutFor(ELSEWHERE)).isZero();
    }
}
