package kz.enrollment.sandbox.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import kz.enrollment.sandbox.http.Reply;
import kz.enrollment.sandbox.http.Request;
import kz.enrollment.sandbox.http.Route;
import kz.enrollment.sandbox.mail.MailBox;

/** Mail for tests: {@code GET /api/mail?to=address}, newest first; without {@code to} all letters. */
public final class MailApi implements Route {

    private final MailBox box;

    public MailApi(MailBox box) {
        this.box = box;
    }

    @Override
    public Reply answer(Request request) {
        if (!request.method().equals("GET")) {
            return Reply.empty(405).with("Allow", "GET");
        }
        return Reply.json(200, letters(request.query().get("to")).build().toString());
    }

    private JsonArrayBuilder letters(String to) {
        var list = Json.createArrayBuilder();
        box.letters().stream()
                .filter(letter -> to == null || letter.to().equalsIgnoreCase(to))
                .forEach(letter -> list.add(Json.createObjectBuilder()
                        .add("to", letter.to())
                        .add("from", letter.from())
                        .add("subject", letter.subject())
                        .add("text", letter.text())
                        .add("at", letter.at().toString())));
        return list;
    }
}
