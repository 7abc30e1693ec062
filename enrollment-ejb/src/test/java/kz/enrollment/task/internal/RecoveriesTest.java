package kz.enrollment.task.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Outcome;
import org.junit.jupiter.api.Test;

class RecoveriesTest {

    private final Recoveries recoveries = new Recoveries();

    @Test
    void the_first_success_after_an_outage_is_noticed_once() {
        failures(Lane.HEALTH, 3);
        assertThat(recoveries.isFirstSuccess(Lane.HEALTH, Outcome.done())).isTrue();
        assertThat(recoveries.isFirstSuccess(Lane.HEALTH, Outcome.done())).isFalse();
    }

    @Test
    void a_single_failure_is_no_outage_and_lanes_are_apart() {
        failures(Lane.HEALTH, 2);
        assertThat(recoveries.isFirstSuccess(Lane.HEALTH, Outcome.done())).isFalse();
        failures(Lane.HEALTH, 2);
        failures(Lane.CIVIL, 2);
        assertThat(recoveries.isFirstSuccess(Lane.CIVIL, Outcome.done())).isFalse();
    }

    @Test
    void a_task_that_had_nothing_to_ask_is_no_sign_of_recovery() {
        failures(Lane.HEALTH, 3);
        assertThat(recoveries.isFirstSuccess(Lane.HEALTH, Outcome.idle())).isFalse();
        assertThat(recoveries.isFirstSuccess(Lane.HEALTH, Outcome.idle(Duration.ofMinutes(1))))
                .isFalse();
        assertThat(recoveries.isFirstSuccess(Lane.HEALTH, Outcome.again(Duration.ofMinutes(1))))
                .isTrue();
    }

    private void failures(Lane lane, int number) {
        for (int i = 0; i < number; i++) {
            assertThat(recoveries.isFirstSuccess(lane, Outcome.failed("SILENT")))
                    .isFalse();
        }
    }
}
