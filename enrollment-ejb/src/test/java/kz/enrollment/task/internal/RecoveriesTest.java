package kz.enrollment.task.internal;

import static org.assertj.core.api.Assertions.assertThat;

import kz.enrollment.task.Lane;
import org.junit.jupiter.api.Test;

class RecoveriesTest {

    private final Recoveries recoveries = new Recoveries();

    @Test
    void the_first_success_after_an_outage_is_noticed_once() {
        failures(Lane.HEALTH, 3);
        assertThat(recoveries.isFirstSuccess(Lane.HEALTH, true)).isTrue();
        assertThat(recoveries.isFirstSuccess(Lane.HEALTH, true)).isFalse();
    }

    @Test
    void a_single_failure_is_no_outage_and_lanes_are_apart() {
        failures(Lane.HEALTH, 2);
        assertThat(recoveries.isFirstSuccess(Lane.HEALTH, true)).isFalse();
        failures(Lane.HEALTH, 2);
        failures(Lane.CIVIL, 2);
        assertThat(recoveries.isFirstSuccess(Lane.CIVIL, true)).isFalse();
    }

    private void failures(Lane lane, int number) {
        for (int i = 0; i < number; i++) {
            assertThat(recoveries.isFirstSuccess(lane, false)).isFalse();
        }
    }
}
