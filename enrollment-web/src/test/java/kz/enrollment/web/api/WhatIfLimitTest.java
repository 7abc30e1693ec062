package kz.enrollment.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kz.enrollment.persistence.MovableClock;
import org.junit.jupiter.api.Test;

class WhatIfLimitTest {

    private final MovableClock clock = new MovableClock();
    private final WhatIfLimit limit = new WhatIfLimit(clock, 2);

    @Test
    void each_address_has_its_own_count() {
        assertThat(limit.enter("192.0.2.1")).isZero();
        assertThat(limit.enter("192.0.2.1")).isZero();
        assertThat(limit.enter("192.0.2.1")).isEqualTo(60);
        assertThat(limit.enter("192.0.2.2")).isZero();
    }

    @Test
    void a_part_of_a_second_to_wait_is_told_as_a_whole_one() {
        limit.enter("192.0.2.1");
        limit.enter("192.0.2.1");
        clock.advance(Duration.ofSeconds(60).minusNanos(1));
        assertThat(limit.enter("192.0.2.1")).isEqualTo(1);
        clock.advance(Duration.ofNanos(1));
        assertThat(limit.enter("192.0.2.1")).isZero();
    }

    @Test
    void a_network_of_ipv6_is_one_caller() {
        assertThat(limit.enter("2001:db8:1:2::1")).isZero();
        assertThat(limit.enter("2001:db8:1:2:ffff::7%eth0")).isZero();
        assertThat(limit.enter("2001:DB8:1:2::2")).isEqualTo(60);
        assertThat(limit.enter("2001:db8:1:3::1")).isZero();
    }
}
