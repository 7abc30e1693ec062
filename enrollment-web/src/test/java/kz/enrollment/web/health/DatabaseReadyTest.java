package kz.enrollment.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kz.enrollment.allocation.LedgerCheck;
import kz.enrollment.allocation.LedgerMismatch;
import org.junit.jupiter.api.Test;

/** What those who watch over the system are told of the ledgers. */
class DatabaseReadyTest {

    private static final Instant CHECKED = Instant.parse("2026-04-02T21:10:00Z");

    @Test
    void a_check_in_time_says_what_it_found() {
        assertThat(DatabaseReady.told(new LedgerCheck(null, CHECKED, null))).isEqualTo("no mismatch");
        assertThat(DatabaseReady.told(new LedgerCheck(null, null, null))).isEqualTo("no mismatch");
        assertThat(DatabaseReady.told(new LedgerCheck(new LedgerMismatch("ALM26-5K", 7, "HASH"), CHECKED, null)))
                .isEqualTo("mismatch ALM26-5K/7");
    }

    @Test
    void a_check_that_is_overdue_never_says_that_all_is_well() {
        assertThat(DatabaseReady.told(new LedgerCheck(null, CHECKED, CHECKED)))
                .isEqualTo("not checked since 2026-04-02T21:10:00Z");
        assertThat(DatabaseReady.told(new LedgerCheck(null, null, CHECKED))).startsWith("not checked since ");
        assertThat(DatabaseReady.told(new LedgerCheck(new LedgerMismatch("ALM26-5K", 7, "HASH"), CHECKED, CHECKED)))
                .isEqualTo("mismatch ALM26-5K/7");
    }
}
