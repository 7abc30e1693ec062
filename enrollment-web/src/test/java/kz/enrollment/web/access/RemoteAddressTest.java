package kz.enrollment.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RemoteAddressTest {

    @Test
    void without_proxies_nobody_can_say_they_come_from_elsewhere() {
        assertThat(RemoteAddress.behind(0, "203.0.113.9", "198.51.100.1")).isEqualTo("198.51.100.1");
    }

    @Test
    void behind_proxies_the_entry_of_the_outermost_one_counts_and_what_strangers_wrote_does_not() {
        assertThat(RemoteAddress.behind(1, "6.6.6.6, 203.0.113.9", "10.0.0.1")).isEqualTo("203.0.113.9");
        assertThat(RemoteAddress.behind(2, "6.6.6.6, 203.0.113.9, 10.0.0.2", "10.0.0.1"))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void a_header_that_is_missing_or_too_short_leaves_the_connection() {
        assertThat(RemoteAddress.behind(1, null, "10.0.0.1")).isEqualTo("10.0.0.1");
        assertThat(RemoteAddress.behind(2, "203.0.113.9", "10.0.0.1")).isEqualTo("10.0.0.1");
    }
}
