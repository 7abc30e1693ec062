package kz.enrollment.acceptance.product;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** The application eGov Mobile on somebody's telephone, as the sandbox plays it. */
public final class EgovMobile {
    private static final String PATH = "/api/egov-mobile";

    private final Sandbox sandbox;

    EgovMobile(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /**
     * What the product answered.
     *
     * @param status of HTTP
     * @param code why it refused, else empty; {@code not shown} when the document could not even be had
     * @param document what the person was shown
     */
    public record Outcome(int status, String code, String document) {}

    /** @param key RSA, GOST_512, GOST_256, LOGIN, EXPIRED, REVOKED, STRANGER or CHANGED */
    public Outcome sign(String link, String iin, String key) {
        return send(Sandbox.json().add("link", link).add("iin", iin).add("key", key));
    }

    public Outcome refuse(String link) {
        return send(Sandbox.json().add("link", link).add("refuse", true));
    }

    private Outcome send(JsonObjectBuilder wish) {
        JsonObject told = sandbox.ask(PATH, wish);
        return new Outcome(told.getInt("status"), told.getString("code"), told.getString("document"));
    }
}
