package kz.enrollment.sandbox.ncalayer;

import java.util.function.UnaryOperator;
import kz.enrollment.sandbox.fault.FaultBoard;
import kz.enrollment.sandbox.fault.Pause;
import kz.enrollment.sandbox.fault.Systems;

/** The faults ordered in the control room, as the program shows them at a call. */
public final class Disturbance implements UnaryOperator<Setting> {

    private final FaultBoard board;

    public Disturbance(FaultBoard board) {
        this.board = board;
    }

    @Override
    public Setting apply(Setting set) {
        var order = board.take(Systems.NCALAYER);
        return switch (order.fault()) {
            case RESET -> set.reacting(Reaction.CLOSE);
            case EMPTY -> set.reacting(Reaction.WAIT);
            case WRONG_SIGNATURE, PARTIAL -> set.reacting(Reaction.CHANGE);
            case HTTP_500, SOAP_FAULT, MALFORMED, NOT_FOUND, THROTTLED -> set.reacting(Reaction.ERROR);
            case DELAY -> {
                Pause.of(order.delay());
                yield set;
            }
            case NONE -> set;
        };
    }
}
