package kz.enrollment.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import kz.enrollment.shared.ClockProducer;
import org.junit.jupiter.api.Test;

class WhatIfLimitTest {

    private final WhatIfLimit limit = new WhatIfLimit(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), 2);

    @Test
    void each_address_has_its_own_count() {
        assertThat(limit.enter("192.0.2.1")).isZero();
        assertThat(limit.enter("192.0.2.1")).isZero();
        assertThat(limit.enter("192.0.2.1")).isEqualTo(60);
        assertThat(limit.enter("192.0.2.2")).isZero();
    }

    @Test
    void the_clock_of_the_application_ticks_finer_than_milliseconds() {
        WhatIfLimit real = new WhatIfLimit(new ClockProducer().clock(), 1);
        assertThat(real.enter("192.0.2.1")).isZero();
        assertThat(real.enter("192.0.2.1")).isBetween(1L, 60L);
    }

    @Test
    void a_network_of_ipv6_is_one_caller() {
        assertThat(limit.enter("2001:db8:1:2::1")).isZero();
        assertThat(limit.enter("2001:db8:1:2:ffff::7%eth0")).isZero();
        assertThat(limit.enter("2001:DB8:1:2::2")).isEqualTo(60);
        assertThat(limit.enter("2001:db8:1:3::1")).isZero();
    }

    @Test
    void an_ipv4_address_in_ipv6_clothes_is_that_address() {
        assertThat(CallerAddress.of("::ffff:192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(CallerAddress.of("a:b:c:nonsense")).isEqualTo("a:b:c:nonsense");
        assertThat(CallerAddress.of(null)).isEmpty();
    }

    @Test
    void addresses_that_were_quiet_for_longest_are_forgotten() {
        limit.enter("192.0.2.1");
        limit.enter("192.0.2.1");
        for (int other = 0; other < 5000; other++) {
            limit.enter("10.0." + other / 250 + "." + other % 250);
        }
        assertThat(limit.enter("192.0.2.1")).isZero();
    }
}
