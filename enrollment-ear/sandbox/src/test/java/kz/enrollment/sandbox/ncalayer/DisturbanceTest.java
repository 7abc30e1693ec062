package kz.enrollment.sandbox.ncalayer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kz.enrollment.sandbox.fault.Fault;
import kz.enrollment.sandbox.fault.FaultBoard;
import kz.enrollment.sandbox.fault.Systems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisturbanceTest {

    private final FaultBoard board = new FaultBoard();
    private final Disturbance disturbance = new Disturbance(board);

    @ParameterizedTest
    @CsvSource({"RESET, CLOSE", "EMPTY, WAIT", "WRONG_SIGNATURE, CHANGE", "HTTP_500, ERROR", "DELAY, SIGN"})
    void a_fault_of_the_control_room_shows_at_one_call(Fault fault, Reaction reaction) {
        board.order(Systems.NCALAYER, new FaultBoard.Order(fault, Duration.ofMillis(1), 1));
        assertThat(disturbance.apply(Setting.WILLING).reaction()).isEqualTo(reaction);
        assertThat(disturbance.apply(Setting.WILLING)).isEqualTo(Setting.WILLING);
    }

    @Test
    void what_the_person_does_stays_when_nothing_is_ordered() {
        assertThat(disturbance.apply(Setting.WILLING.reacting(Reaction.CANCEL)).reaction())
                .isEqualTo(Reaction.CANCEL);
    }
}
