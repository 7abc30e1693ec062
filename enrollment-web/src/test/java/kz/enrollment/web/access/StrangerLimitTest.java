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
}
