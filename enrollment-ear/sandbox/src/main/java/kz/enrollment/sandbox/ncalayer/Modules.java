package kz.enrollment.sandbox.ncalayer;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import kz.enrollment.testpki.Holder;

/** The modules a page may call, with the answers they give (state-systems.md). */
final class Modules {

    static final String BASICS = "kz.gov.pki.knca.basics";
    static final String COMMON = "kz.gov.pki.knca.commonUtils";
    private static final String AUTHENTICATION = "1.3.6.1.5.5.7.3.2";

    private final Keys keys;

    Modules(Keys keys) {
        this.keys = keys;
    }

    static JsonObject greeting(Release release) {
        return Json.createObjectBuilder()
                .add("result", Json.createObjectBuilder().add("version", release.version()))
                .build();
    }

    /** The answer; empty when there is none. */
    Optional<JsonObject> answer(JsonObject call, Setting setting) {
        String module = call.getString("module", "");
        String method = call.getString("method", "");
        if (BASICS.equals(module) && "sign".equals(method) && setting.release() == Release.CURRENT) {
            return basics(call.getJsonObject("args"), setting);
        }
        if (COMMON.equals(module) && setting.release() != Release.ANCIENT) {
            return common(method, call.getJsonArray("args"), setting);
        }
        return Optional.of(Json.createObjectBuilder()
                .add("success", false)
                .add("errorCode", "MODULE_NOT_FOUND")
                .build());
    }

    private Optional<JsonObject> basics(JsonObject args, Setting setting) {
        var signer = args.getJsonObject("signerParams");
        boolean login = signer.getJsonArray("extKeyUsageOids").getValuesAs(JsonString.class).stream()
                .anyMatch(oid -> AUTHENTICATION.equals(oid.getString()));
        var body = Json.createObjectBuilder();
        return switch (setting.reaction()) {
            case SIGN, CHANGE -> {
                Holder holder = keys.of(setting, login, signer.getString("iin", ""));
                boolean stamped = args.getJsonObject("signingParams").get("tsaProfile") instanceof JsonObject;
                boolean xml = "xml".equals(args.getString("format"));
                var signature = xml
                        ? xml(args.getString("data"), holder, setting)
                        : cms(args.getString("data"), holder, setting, stamped);
                yield answered(true)
                        .map(answer -> Json.createObjectBuilder(answer)
                                .add(
                                        "body",
                                        body.add(
                                                "result",
                                                Json.createArrayBuilder().add(signature)))
                                .build());
            }
            case CANCEL ->
                answered(true)
                        .map(answer -> Json.createObjectBuilder(answer)
                                .add("body", body)
                                .build());
            case ERROR ->
                answered(false)
                        .map(answer -> Json.createObjectBuilder(answer)
                                .add("code", "SIGNING_FAILURE")
                                .add("message", "keystore password was incorrect")
                                .add("details", "")
                                .build());
            case WAIT, CLOSE -> Optional.empty();
        };
    }

    private static Optional<JsonObject> answered(boolean status) {
        return Optional.of(Json.createObjectBuilder().add("status", status).build());
    }

    private Optional<JsonObject> common(String method, JsonArray args, Setting setting) {
        boolean login = "AUTHENTICATION".equals(args.getString(1));
        return switch (setting.reaction()) {
            case SIGN, CHANGE -> {
                Holder holder = keys.of(setting, login, "");
                yield Optional.of(
                        "signXml".equals(method)
                                ? common("200", "", Json.createValue(xml(args.getString(2), holder, setting)))
                                : common(
                                        "200",
                                        "",
                                        Json.createValue(pem(cms(args.getString(2), holder, setting, false)))));
            }
            case CANCEL -> Optional.of(common("500", "action.canceled", JsonValue.NULL));
            case ERROR -> Optional.of(common("500", "keystore password was incorrect", JsonValue.NULL));
            case WAIT, CLOSE -> Optional.empty();
        };
    }

    private static JsonObject common(String code, String message, JsonValue result) {
        var answer = Json.createObjectBuilder().add("code", code).add("message", message);
        return (result == JsonValue.NULL ? answer : answer.add("responseObject", result)).build();
    }

    private String cms(String base64, Holder holder, Setting setting, boolean stamped) {
        byte[] content = Base64.getDecoder().decode(base64);
        byte[] signed = setting.reaction() == Reaction.CHANGE ? changed(content) : content;
        byte[] cms = stamped ? holder.cms(signed, true, keys.pki().timeStamping()::stamp) : holder.cms(signed, true);
        return Base64.getEncoder().encodeToString(cms);
    }

    private static String xml(String document, Holder holder, Setting setting) {
        String signed = setting.reaction() == Reaction.CHANGE ? document.replace("</", " </") : document;
        return new String(holder.xml(signed.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    private static byte[] changed(byte[] content) {
        return (new String(content, StandardCharsets.UTF_8) + " ").getBytes(StandardCharsets.UTF_8);
    }

    /** The older module answers in lines. */
    private static String pem(String base64) {
        return "-----BEGIN CMS-----\n" + base64.replaceAll("(.{64})", "$1\n") + "\n-----END CMS-----\n";
    }
}
