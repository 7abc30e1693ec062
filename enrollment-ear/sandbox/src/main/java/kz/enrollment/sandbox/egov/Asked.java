package kz.enrollment.sandbox.egov;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import kz.enrollment.sandbox.city.Language;

/**
 * What a service asks a person to sign, as API 1 and API 2 tell it.
 *
 * @param announcement the answer of API 1
 * @param documents the answer of API 2
 */
public record Asked(JsonObject announcement, JsonObject documents) {

    /** Which service asks, and for what. */
    public String organisation(Language language) {
        return name(announcement.getJsonObject("organisation"), language);
    }

    public String description() {
        return announcement.getString("description");
    }

    public String expires() {
        return announcement.getString("expiry_date");
    }

    public String documentName(Language language) {
        return name(document(), language);
    }

    /** The document as its reader sees it. */
    public String text() {
        return new String(content(), StandardCharsets.UTF_8);
    }

    boolean isXml() {
        return documents.getString("signMethod").equals("XML");
    }

    boolean isDetached() {
        return documents.getString("signMethod").equals("CMS_SIGN_ONLY");
    }

    byte[] content() {
        return isXml()
                ? document().getString("documentXml").getBytes(StandardCharsets.UTF_8)
                : Base64.getDecoder()
                        .decode(document()
                                .getJsonObject("document")
                                .getJsonObject("file")
                                .getString("data"));
    }

    JsonObject document() {
        return documents.getJsonArray("documentsToSign").getJsonObject(0);
    }

    String uri() {
        return announcement.getJsonObject("document").getString("uri");
    }

    String token() {
        return announcement.getJsonObject("document").getString("auth_token");
    }

    private static String name(JsonObject named, Language language) {
        return named.getString(language == Language.KK ? "nameKz" : "nameRu");
    }

    /** Documents and tokens stay out of logs. */
    @Override
    public String toString() {
        return "Asked";
    }
}
