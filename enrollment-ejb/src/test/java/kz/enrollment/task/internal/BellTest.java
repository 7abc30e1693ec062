package kz.enrollment.task.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kz.enrollment.task.Lane;
import org.junit.jupiter.api.Test;

class BellTest {

    private final Bell bell = new Bell();

    @Test
    void many_rings_wake_once_and_name_their_lanes() throws InterruptedException {
        bell.ring(Lane.HEALTH);
        bell.ring(Lane.HEALTH);
        bell.ring(Lane.CODE);
        assertThat(bell.await(Duration.ofHours(1))).containsExactlyInAnyOrder(Lane.HEALTH, Lane.CODE);
        assertThat(bell.await(Duration.ZERO)).isEmpty();
    }
}
