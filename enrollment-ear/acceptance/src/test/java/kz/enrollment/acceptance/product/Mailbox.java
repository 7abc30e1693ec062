package kz.enrollment.acceptance.product;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What arrives by e-mail at one address of the invented city. */
public record Mailbox(Sandbox sandbox, String address) {
    private static final Pattern CODE = Pattern.compile("(?<![-\\d])(\\d{6})\\b");

    /** Texts of the letters, newest first. */
    public List<String> letters() {
        return sandbox.get("/api/mail?to=" + address).asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(letter -> letter.getString("text"))
                .toList();
    }

    /** The code in the newest letter, as soon as there is one. */
    public String code() {
        return Eventually.present(
                "a code at " + address,
                () -> letters().stream()
                        .map(CODE::matcher)
                        .filter(Matcher::find)
                        .map(code -> code.group(1))
                        .findFirst());
    }
}
