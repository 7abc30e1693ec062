package kz.enrollment.sandbox.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import kz.enrollment.sandbox.fault.FaultBoard.Order;
import org.junit.jupiter.api.Test;

class FaultBoardTest {

    private final FaultBoard board = new FaultBoard();

    private static Order order(Fault fault, int times) {
        return new Order(fault, Duration.ZERO, times);
    }

    @Test
    void an_order_for_some_calls_is_over_after_them() {
        board.order("A", order(Fault.RESET, 2));
        assertThat(List.of(
                        board.take("A").fault(),
                        board.take("A").fault(),
                        board.take("A").fault()))
                .containsExactly(Fault.RESET, Fault.RESET, Fault.NONE);
    }

    @Test
    void an_order_that_stands_is_over_when_it_is_cleared() {
        board.order("A", order(Fault.EMPTY, Order.UNTIL_CLEARED));
        for (int i = 0; i < 1000; i++) {
            assertThat(board.take("A").fault()).isEqualTo(Fault.EMPTY);
        }
        board.clear();
        assertThat(board.take("A").fault()).isEqualTo(Fault.NONE);
    }

    @Test
    void a_service_of_the_bus_has_its_own_fault_before_that_of_all() {
        board.order(FaultBoard.EVERY_SERVICE, order(Fault.EMPTY, Order.UNTIL_CLEARED));
        board.order("A", order(Fault.RESET, 1));
        assertThat(board.takeForBus("A").fault()).isEqualTo(Fault.RESET);
        assertThat(board.takeForBus("A").fault()).isEqualTo(Fault.EMPTY);
        assertThat(board.takeForBus("B").fault()).isEqualTo(Fault.EMPTY);
    }

    @Test
    void calls_are_counted_for_every_system() {
        board.know(List.of("A", "B"));
        board.takeForBus("A");
        board.take("A");
        assertThat(board.standings())
                .filteredOn(standing -> !standing.system().equals(FaultBoard.EVERY_SERVICE))
                .extracting(FaultBoard.Standing::system, FaultBoard.Standing::calls)
                .containsExactly(tuple("A", 2L), tuple("B", 0L));
    }

    @Test
    void looking_is_no_call() {
        board.order("A", order(Fault.EMPTY, 1));
        assertThat(board.peek("A").fault()).isEqualTo(Fault.EMPTY);
        assertThat(board.take("A").fault()).isEqualTo(Fault.EMPTY);
        assertThat(board.standings().get(0).calls()).isEqualTo(1);
    }

    @Test
    void nothing_ordered_clears_what_was() {
        board.order("A", order(Fault.EMPTY, Order.UNTIL_CLEARED));
        board.order("A", order(Fault.NONE, Order.UNTIL_CLEARED));
        assertThat(board.take("A").fault()).isEqualTo(Fault.NONE);
    }
}
