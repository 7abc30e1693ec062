package kz.enrollment.sandbox.api;

import jakarta.json.Json;
import java.util.regex.Pattern;
import kz.enrollment.sandbox.http.Reply;
import kz.enrollment.sandbox.http.Request;
import kz.enrollment.sandbox.http.Route;
import kz.enrollment.sandbox.phone.ConsentDesk;
import kz.enrollment.sandbox.phone.PhoneNetwork;

/**
 * Phones for tests: {@code GET /api/phone/+7…/messages}, {@code POST …/reply {"text"}},
 * {@code POST …/habits {"automatic"?, "blocks1414"?}}.
 */
public final class PhoneApi implements Route {

    private static final Pattern PATH = Pattern.compile("/api/phone/(\\+7\\d{10})/(messages|reply|habits)");

    private final PhoneNetwork phones;
    private final ConsentDesk desk;

    public PhoneApi(PhoneNetwork phones, ConsentDesk desk) {
        this.phones = phones;
        this.desk = desk;
    }

    @Override
    public Reply answer(Request request) {
        var path = PATH.matcher(request.path());
        if (!path.matches()) {
            return Reply.empty(404);
        }
        var number = path.group(1);
        var action = (request.isPost() ? "POST " : "GET ") + path.group(2);
        return switch (action) {
            case "GET messages" -> messages(number);
            case "GET habits" -> habits(number);
            case "POST reply" -> reply(number, request);
            case "POST habits" -> change(number, request);
            default -> Reply.empty(405);
        };
    }

    private Reply messages(String number) {
        var list = Json.createArrayBuilder();
        phones.messages(number)
                .forEach(message -> list.add(Json.createObjectBuilder()
                        .add("direction", message.direction().name())
                        .add("other", message.other())
                        .add("text", message.text())
                        .add("at", message.at().toString())));
        return Reply.json(200, list.build().toString());
    }

    private Reply habits(String number) {
        var habits = phones.habits(number);
        var object = Json.createObjectBuilder()
                .add("inMobileBase", habits.inMobileBase())
                .add("answersElsewhere", habits.answersElsewhere())
                .add("blocks1414", habits.blocks1414())
                .add("automatic", habits.automatic());
        return Reply.json(200, object.build().toString());
    }

    private Reply reply(String number, Request request) {
        desk.receive(number, JsonBody.text(JsonBody.object(request), "text"));
        return messages(number);
    }

    private Reply change(String number, Request request) {
        var object = JsonBody.object(request);
        JsonBody.flag(object, "automatic").ifPresent(on -> phones.answerByItself(number, on));
        JsonBody.flag(object, "blocks1414").ifPresent(on -> phones.block1414(number, on));
        return habits(number);
    }
}
