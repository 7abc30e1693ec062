package kz.enrollment.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ClockProducerTest {

    private final Clock clock = new ClockProducer().clock();

    @Test
    void it_ticks_as_finely_as_the_database_keeps_moments() {
        assertThat(clock.instant().getNano() % 1000).isZero();
        assertThat(clock.withZone(ZoneOffset.UTC).instant().getNano() % 1000).isZero();
    }

    @Test
    void it_tells_milliseconds_too_and_stands_in_almaty() {
        assertThat(clock.millis()).isPositive();
        assertThat(clock.getZone()).isEqualTo(ClockProducer.ALMATY);
    }
}
