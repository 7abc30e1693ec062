package kz.enrollment.sandbox.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Duration;
import kz.enrollment.sandbox.fault.Fault;
import kz.enrollment.sandbox.fault.FaultBoard;
import kz.enrollment.sandbox.http.Reply;
import kz.enrollment.sandbox.http.Request;
import kz.enrollment.sandbox.http.Route;

/**
 * Orders faults: {@code POST /api/faults {"service", "fault", "delayMillis"?, "times"? | "untilCleared"?}},
 * {@code DELETE /api/faults}, and {@code GET /api/faults} for how every system stands. A service is a serviceId of the bus,
 * {@code *} for all of them, or a name of {@link kz.enrollment.sandbox.fault.Systems}.
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
            case "GET" -> Reply.json(200, standings().build().toString());
            case "POST" -> order(JsonBody.object(request));
            case "DELETE" -> {
                faults.clear();
                yield Reply.empty(204);
            }
            default -> Reply.empty(405).with("Allow", "GET, POST, DELETE");
        };
    }

    private Reply order(JsonObject order) {
        int delay = Math.min(JsonBody.number(order, "delayMillis", 0), LONGEST_DELAY);
        var fault = fault(JsonBody.text(order, "fault"));
        faults.order(
                JsonBody.text(order, "service"), new FaultBoard.Order(fault, Duration.ofMillis(delay), times(order)));
        return Reply.empty(204);
    }

    private static int times(JsonObject order) {
        boolean standing = JsonBody.flag(order, "untilCleared").orElse(false);
        return standing ? FaultBoard.Order.UNTIL_CLEARED : Math.max(0, JsonBody.number(order, "times", 1));
    }

    private JsonArrayBuilder standings() {
        var list = Json.createArrayBuilder();
        faults.standings()
                .forEach(standing -> list.add(Json.createObjectBuilder()
                        .add("service", standing.system())
                        .add("fault", standing.order().fault().name())
                        .add("delayMillis", standing.order().delay().toMillis())
                        .add("times", Math.max(0, standing.order().times()))
                        .add("untilCleared", standing.order().untilCleared())
                        .add("calls", standing.calls())));
        return list;
    }

    private static Fault fault(String name) {
        try {
            return Fault.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("Field fault names no fault");
        }
    }
}
