package kz.enrollment.web.signature;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SigningView;

/** What eGov Mobile sends back to API 2: the same JSON with the signed content in the place of the document, or a refusal. */
final class SignedDocuments {

    /** A statement has a few kB, its signature with certificates as many; both travel in base64. Ours. */
    static final int LARGEST_BODY = 256 * 1024;

    private static final String CANCELED = "CANCELED";

    private final byte[] signature;

    private SignedDocuments(byte[] signature) {
        this.signature = signature;
    }

    boolean isCanceled() {
        return signature == null;
    }

    byte[] signature() {
        return signature;
    }

    /** @throws EgovMobileRefusal 400, 413 or 415 when it is nothing we could check */
    static SignedDocuments read(HttpServletRequest request, SigningView signing) throws IOException {
        String type = Objects.toString(request.getContentType(), "");
        if (!type.matches("(?i)application/json\\s*(;.*)?")) {
            throw new EgovMobileRefusal(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "body.type");
        }
        if (request.getContentLengthLong() > LARGEST_BODY) {
            throw tooLarge();
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw tooLarge();
        }
        return of(body, signing);
    }

    static SignedDocuments of(byte[] body, SigningView signing) {
        try (JsonReader reader = Json.createReader(new StringReader(new String(body, StandardCharsets.UTF_8)))) {
            JsonObject sent = reader.readObject();
            return CANCELED.equals(text(sent, "status"))
                    ? new SignedDocuments(null)
                    : new SignedDocuments(signature(document(sent, signing), signing.format()));
        } catch (EgovMobileRefusal malformed) {
            throw malformed;
        } catch (RuntimeException notJson) {
            // The parser has several of them, for too deep a nesting a plain one.
            throw malformed();
        }
    }

    private static JsonObject document(JsonObject sent, SigningView signing) {
        String method = text(sent, "signMethod");
        JsonArray documents = sent.getJsonArray("documentsToSign");
        boolean same = method == null || method.equals(EgovMobileJson.method(signing.format()));
        if (!same || documents == null || documents.size() != 1) {
            throw malformed();
        }
        JsonObject document = documents.getJsonObject(0);
        // As text: a number may be written so long that reading it as one is work.
        if (!String.valueOf(document.get("id")).replace("\"", "").equals(String.valueOf(EgovMobileJson.DOCUMENT))) {
            throw malformed();
        }
        return document;
    }

    private static byte[] signature(JsonObject document, SignatureFormat format) {
        if (format == SignatureFormat.XML) {
            return required(document, "documentXml").getBytes(StandardCharsets.UTF_8);
        }
        JsonObject content = document.getJsonObject("document");
        JsonObject file = content == null ? null : content.getJsonObject("file");
        if (file == null) {
            throw malformed();
        }
        // Applications break lines in base64.
        return Base64.getMimeDecoder().decode(required(file, "data"));
    }

    private static String required(JsonObject object, String name) {
        String text = text(object, name);
        if (text == null || text.isBlank()) {
            throw malformed();
        }
        return text;
    }

    private static String text(JsonObject object, String name) {
        JsonValue value = object.get(name);
        return value instanceof JsonString text ? text.getString() : null;
    }

    private static EgovMobileRefusal malformed() {
        return new EgovMobileRefusal(HttpServletResponse.SC_BAD_REQUEST, "body.malformed");
    }

    private static EgovMobileRefusal tooLarge() {
        return new EgovMobileRefusal(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "body.too_large");
    }
}
