package kz.enrollment.sandbox.http;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What goes back to the caller. */
public record Reply(int status, Map<String, String> headers, byte[] body) {

    private static final int NO_STATUS = 0;

    public static Reply of(int status, String contentType, String text) {
        return new Reply(status, Map.of("Content-Type", contentType), text.getBytes(StandardCharsets.UTF_8));
    }

    public static Reply html(String text) {
        return of(200, "text/html; charset=utf-8", text);
    }

    public static Reply json(int status, String text) {
        return of(status, "application/json; charset=utf-8", text);
    }

    public static Reply empty(int status) {
        return new Reply(status, Map.of(), new byte[0]);
    }

    public static Reply redirect(String location) {
        return empty(303).with("Location", location);
    }

    /** Drops the connection without a word. */
    public static Reply reset() {
        return empty(NO_STATUS);
    }

    boolean isReset() {
        return status == NO_STATUS;
    }

    public Reply with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Reply(status, more, body);
    }
}
