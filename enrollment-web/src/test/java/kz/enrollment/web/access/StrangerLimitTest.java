package kz.enrollment.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StrangerLimitTest {

    private final StrangerLimit limit =
            new StrangerLimit(Clock.fixed(Instant.parse("2026-07-07T05:00:00Z"), ZoneOffset.UTC));

    @Test
    void an_address_that_guesses_tokens_waits_and_no_other_does() {
        IntStream.range(0, StrangerLimit.UNKNOWN_TOKENS - 1).forEach(guess -> limit.unknown("192.0.2.1"));
        assertThat(limit.wait("192.0.2.1")).isZero();
        limit.unknown("192.0.2.1");
        assertThat(limit.wait("192.0.2.1")).isEqualTo(60);
        assertThat(limit.wait("192.0.2.2")).isZero();
    }

    @Test
    void who_changes_the_address_within_the_own_network_waits_too() {
        IntStream.range(0, StrangerLimit.UNKNOWN_TOKENS)
                .forEach(guess -> limit.unknown("2001:db8:1:2::" + (1 + guess % 2)));
        assertThat(limit.wait("2001:db8:1:2::1")).isEqualTo(60);
        assertThat(limit.wait("2001:db8:1:2::2")).isEqualTo(60);
        assertThat(limit.wait("2001:db8:1:3::1")).isZero();
    }
}
