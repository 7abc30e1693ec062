package kz.enrollment.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallerAddressTest {

    @Test
    void a_network_of_ipv6_is_one_caller() {
        assertThat(CallerAddress.of("2001:db8:1:2::1"))
                .isEqualTo(CallerAddress.of("2001:DB8:1:2:ffff::7%eth0"))
                .isNotEqualTo(CallerAddress.of("2001:db8:1:3::1"));
    }

    @Test
    void an_ipv4_address_in_ipv6_clothes_is_that_address() {
        assertThat(CallerAddress.of("::ffff:192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(CallerAddress.of("a:b:c:nonsense")).isEqualTo("a:b:c:nonsense");
        assertThat(CallerAddress.of(null)).isEmpty();
    }
}
