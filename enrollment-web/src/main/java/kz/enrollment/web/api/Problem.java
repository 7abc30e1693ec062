package kz.enrollment.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import kz.enrollment.shared.Language;
import kz.enrollment.web.frame.Words;

/**
 * A refusal as a program reads it (RFC 9457).
 *
 * @param code stable, what programs decide by
 * @param detail for the person who reads the program's log, in English
 * @param line of the file that was sent, 0 when it is not about one
 * @param parameter of the query, or member of the body, null when it is not about one
 * @param arguments facts of the refusal, for the message in the caller's language
 */
public record Problem(int status, String code, String detail, int line, String parameter, List<Object> arguments) {

    public static final String TYPE = "application/problem+json";

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "kz.enrollment.web.problems",
            Locale.ROOT,
            Problem.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    public static Problem of(int status, String code, Object... arguments) {
        return new Problem(status, code, detail(code, arguments), 0, null, List.of(arguments));
    }

    Problem atLine(int number) {
        return new Problem(status, code, detail, number, parameter, arguments);
    }

    public Problem at(String name) {
        return new Problem(status, code, detail, line, name, arguments);
    }

    public Response.ResponseBuilder response() {
        return Response.status(status)
                .type(TYPE)
                .header("Cache-Control", "no-store")
                .entity(this);
    }

    public ApiRefusal refusal() {
        return new ApiRefusal(response().build());
    }

    /** With a message for the person before whom the program stands, when there is one. */
    public JsonObject json(Language language) {
        JsonObject plain = json();
        return Words.in(language)
                .problem(code, arguments)
                .map(message ->
                        Json.createObjectBuilder(plain).add("message", message).build())
                .orElse(plain);
    }

    /** Without a message for people. */
    public JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title())
                .add("status", status)
                .add("code", code);
        if (!detail.isEmpty()) {
            json.add("detail", detail);
        }
        if (line > 0) {
            json.add("line", line);
        }
        if (parameter != null) {
            json.add("parameter", parameter);
        }
        return json.build();
    }

    private String title() {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? text("title." + status) : known.getReasonPhrase();
    }

    private static String detail(String code, Object... arguments) {
        String text = text(code);
        return text.isEmpty()
                ? ""
                : new MessageFormat(text, Locale.ROOT)
                        .format(Arrays.stream(arguments).map(String::valueOf).toArray());
    }

    private static String text(String key) {
        try {
            return TEXTS.getString(key);
        } catch (MissingResourceException noText) {
            return "";
        }
    }
}
