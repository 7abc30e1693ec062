package kz.enrollment.web.signature;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Locale;
import java.util.ResourceBundle;
import kz.enrollment.shared.Sha256;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SigningPurpose;
import kz.enrollment.signature.SigningView;

/** What eGov Mobile is told of a signing (state-systems.md). Names and the lines of {@code meta} are ours. */
final class EgovMobileJson {

    /** There is one document at a time. */
    static final int DOCUMENT = 1;

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "kz.enrollment.web.egov_mobile",
            Locale.ROOT,
            EgovMobileJson.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private EgovMobileJson() {}

    /**
     * API 1: who asks for what, until when, and where the document is.
     *
     * @param documents address of API 2
     * @param bin of our organisation
     */
    static JsonObject announcement(SigningView signing, String documents, String token, String bin) {
        return Json.createObjectBuilder()
                .add("description", description(signing.purpose(), "kk") + " / " + description(signing.purpose(), "ru"))
                .add(
                        "expiry_date",
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(signing.expiresAt()
                                .truncatedTo(ChronoUnit.SECONDS)
                                .atZone(ALMATY)))
                .add("organisation", names("organisation").add("bin", bin))
                .add(
                        "document",
                        Json.createObjectBuilder()
                                .add("uri", documents)
                                .add("auth_type", "Token")
                                .add("auth_token", token))
                .build();
    }

    /** API 2: the document itself. */
    static JsonObject documents(SigningView signing) {
        JsonObjectBuilder document = names("document." + signing.purpose())
                .add("id", DOCUMENT)
                .add(
                        "meta",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("name", "SHA-256")
                                        .add("value", Sha256.of(signing.content()))));
        if (signing.format() == SignatureFormat.XML) {
            document.add("documentXml", new String(signing.content(), StandardCharsets.UTF_8));
        } else {
            String data = Base64.getEncoder().encodeToString(signing.content());
            document.add(
                    "document",
                    Json.createObjectBuilder()
                            .add(
                                    "file",
                                    Json.createObjectBuilder()
                                            .add("mime", "text/plain")
                                            .add("data", data)));
        }
        return Json.createObjectBuilder()
                .add("signMethod", method(signing.format()))
                .add("version", 2)
                .add("documentsToSign", Json.createArrayBuilder().add(document))
                .build();
    }

    static JsonObject accepted() {
        return Json.createObjectBuilder().add("status", "ACCEPTED").build();
    }

    static String method(SignatureFormat format) {
        return switch (format) {
            case CMS -> "CMS_WITH_DATA";
            case CMS_DETACHED -> "CMS_SIGN_ONLY";
            case XML -> "XML";
        };
    }

    /** At log-in with a warning: a code that somebody else opened would let that person in. */
    private static String description(SigningPurpose purpose, String language) {
        String name = name(purpose, language);
        return purpose.isLogin() ? name + ". " + TEXTS.getString("warning." + language) : name;
    }

    /** @param language kk, ru or en */
    static String name(SigningPurpose purpose, String language) {
        return TEXTS.getString("document." + purpose + '.' + language);
    }

    private static JsonObjectBuilder names(String key) {
        return Json.createObjectBuilder()
                .add("nameKz", TEXTS.getString(key + ".kk"))
                .add("nameRu", TEXTS.getString(key + ".ru"))
                .add("nameEn", TEXTS.getString(key + ".en"));
    }
}
