package kz.enrollment.sandbox.api;

import jakarta.json.JsonObject;
import java.time.Duration;
import kz.enrollment.sandbox.fault.Fault;
import kz.enrollment.sandbox.fault.FaultBoard;
import kz.enrollment.sandbox.http.Reply;
import kz.enrollment.sandbox.http.Request;
import kz.enrollment.sandbox.http.Route;

/**
 * Orders faults: {@code POST /api/faults {"service", "fault", "delayMillis"?, "times"?}} and {@code DELETE /api/faults}. A
 * service is a serviceId of the bus, {@code *} for all of them, or {@code SMS} for the gateway.
 */
public final class FaultApi implements Route {

    private static final int LONGEST_DELAY = 300_000;

    private final FaultBoard faults;

    public FaultApi(FaultBoard faults) {
        this.faults = faults;
    }

    @Override
    public Reply answer(Request request) {
        return switch (request.method()) {
            case "POST" -> order(JsonBody.object(request));
            case "DELETE" -> {
                faults.clear();
                yield Reply.empty(204);
            }
            default -> Reply.empty(405).with("Allow", "POST, DELETE");
        };
    }

    private Reply order(JsonObject order) {
        int delay = Math.min(JsonBody.number(order, "delayMillis", 0), LONGEST_DELAY);
        var fault = fault(JsonBody.text(order, "fault"));
        faults.order(
                JsonBody.text(order, "service"),
                new FaultBoard.Order(fault, Duration.ofMillis(delay), JsonBody.number(order, "times", 1)));
        return Reply.empty(204);
    }

    private static Fault fault(String name) {
        try {
            return Fault.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("Field fault names no fault");
        }
    }
}
