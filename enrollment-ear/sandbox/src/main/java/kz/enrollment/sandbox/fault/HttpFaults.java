package kz.enrollment.sandbox.fault;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import kz.enrollment.sandbox.http.Reply;

/** Spoils the answers of a system that speaks plain HTTP, as ordered. */
public final class HttpFaults {

    private final FaultBoard board;
    private final String system;
    private final UnaryOperator<byte[]> wrongSignature;

    /** @param wrongSignature breaks the signature inside an answer; systems that sign nothing leave it as it is */
    public HttpFaults(FaultBoard board, String system, UnaryOperator<byte[]> wrongSignature) {
        this.board = board;
        this.system = system;
        this.wrongSignature = wrongSignature;
    }

    /** @param good the answer when nothing is ordered */
    public Reply answer(Supplier<Reply> good) {
        var order = board.take(system);
        return switch (order.fault()) {
            case HTTP_500, SOAP_FAULT -> Reply.empty(500);
            case THROTTLED -> Reply.empty(429).with("Retry-After", "5");
            case NOT_FOUND -> Reply.empty(404);
            case RESET -> Reply.reset();
            case EMPTY -> changed(good.get(), body -> new byte[0]);
            case MALFORMED, PARTIAL -> changed(good.get(), body -> Arrays.copyOf(body, body.length * 2 / 3));
            case WRONG_SIGNATURE -> changed(good.get(), wrongSignature);
            case DELAY -> {
                Pause.of(order.delay());
                yield good.get();
            }
            case NONE -> good.get();
        };
    }

    private static Reply changed(Reply reply, UnaryOperator<byte[]> change) {
        return new Reply(reply.status(), reply.headers(), change.apply(reply.body()));
    }
}
