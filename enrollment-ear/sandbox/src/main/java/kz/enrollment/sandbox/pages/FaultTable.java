package kz.enrollment.sandbox.pages;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import kz.enrollment.sandbox.fault.Fault;
import kz.enrollment.sandbox.fault.FaultBoard;
import kz.enrollment.sandbox.fault.FaultBoard.Order;
import kz.enrollment.sandbox.fault.FaultBoard.Standing;
import kz.enrollment.sandbox.http.Reply;
import kz.enrollment.sandbox.http.Request;
import kz.enrollment.sandbox.http.Route;

/** A table of the systems with a switch of faults for each. */
final class FaultTable {

    private static final int LONGEST_DELAY = 300_000;
    private static final int MOST_TIMES = 100_000;

    private final FaultBoard board;

    FaultTable(FaultBoard board) {
        this.board = board;
    }

    Reply show(Request request) {
        var texts = Texts.of(request);
        var rows =
                board.standings().stream().map(standing -> row(standing, texts)).collect(Collectors.joining());
        return Pages.page(
                request,
                texts,
                texts.get("control"),
                Html.fill(Assets.text("control.html"), texts.with(Map.of("rows", rows))));
    }

    /** @throws Route.BadRequest for a system or fault that does not exist, or a number that is none */
    void order(Map<String, String> form) {
        var system = form.getOrDefault("system", "");
        if (!board.knows(system)) {
            throw new Route.BadRequest("There is no such system");
        }
        var fault = Arrays.stream(Fault.values())
                .filter(one -> one.name().equals(form.get("fault")))
                .findFirst()
                .orElseThrow(() -> new Route.BadRequest("There is no such fault"));
        var delay = Duration.ofMillis(number(form, "delay", LONGEST_DELAY, 0));
        boolean standing = form.getOrDefault("times", "").isBlank();
        board.order(
                system, new Order(fault, delay, standing ? Order.UNTIL_CLEARED : number(form, "times", MOST_TIMES, 1)));
    }

    void clear() {
        board.clear();
    }

    private static int number(Map<String, String> form, String name, int most, int otherwise) {
        var text = form.getOrDefault(name, "").strip();
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("\\d{1,6}")) {
            throw new Route.BadRequest("Field " + name + " is no number");
        }
        return Math.min(Integer.parseInt(text), most);
    }

    private static String row(Standing standing, Texts texts) {
        var well = standing.order().fault() == Fault.NONE;
        var clear = well
                ? ""
                : Html.fill(Assets.text("clear-system.html"), texts.with(Map.of("system", standing.system())));
        return Html.fill(
                Assets.text("system.html"),
                texts.with(Map.of(
                        "clear-form", clear,
                        "system", standing.system(),
                        "system-name", name(standing.system(), texts),
                        "standing", standing(standing.order(), texts),
                        "state", well ? "well" : "ill",
                        "calls", standing.calls(),
                        "faults", faults(standing.order().fault(), texts),
                        "delay-value", Math.max(0, standing.order().delay().toMillis()),
                        "times-value",
                                standing.order().times() > 0 ? standing.order().times() : "")));
    }

    private static String name(String system, Texts texts) {
        return texts.find("system." + system).orElse("");
    }

    private static String standing(Order order, Texts texts) {
        if (order.fault() == Fault.NONE) {
            return texts.get("fault.NONE");
        }
        var howLong = order.untilCleared() ? texts.get("until-cleared") : texts.get("calls-left") + " " + order.times();
        return texts.get("fault." + order.fault()) + ", " + howLong;
    }

    private static String faults(Fault chosen, Texts texts) {
        return Arrays.stream(Fault.values())
                .map(fault -> "<option value=\"%s\"%s>%s</option>"
                        .formatted(fault, fault == chosen ? " selected" : "", Html.escape(texts.get("fault." + fault))))
                .collect(Collectors.joining());
    }
}
