package kz.enrollment.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** One state system's silence costs only its own seats. */
public interface BusCases {

    BusBeans bus();

    @Test
    default void a_failing_system_is_left_in_peace_and_the_others_are_asked_on() {
        // log-ins of other cases ask the mobile base as well and count among the eight
        for (int question = 1; question <= 8; question++) {
            assertThat(bus().askMobileBase()).isIn("HTTP", "CIRCUIT_OPEN");
        }
        assertThat(bus().askMobileBase()).isEqualTo("CIRCUIT_OPEN");
        assertThat(bus().askGuardianship()).isEqualTo("HTTP");
    }

    @Test
    default void no_more_questions_wait_for_a_silent_system_than_it_has_seats() throws Exception {
        var reasons = bus().askForReadingsAtOnce(24);
        assertThat(reasons).containsOnly("TIMEOUT", "BUSY");
        assertThat(Collections.frequency(reasons, "TIMEOUT")).isEqualTo(16);
    }

    @Test
    default void a_broken_connection_is_tried_again_unless_asking_twice_might_do_harm() {
        assertThat(bus().askForGuardianship()).isEqualTo("RegistryUnavailable");
        assertThat(bus().revokeConsent()).isEqualTo("NoConnection");
    }

    @Test
    default void no_system_is_asked_within_a_transaction() {
        assertThatThrownBy(() -> bus().askCommissionsWithinATransaction()).isInstanceOf(EJBException.class);
    }
}
