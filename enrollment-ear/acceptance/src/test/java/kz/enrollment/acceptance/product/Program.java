package kz.enrollment.acceptance.product;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The portal of another institution that hands in for families. */
public final class Program {
    public static final String ALL =
            "applications.read applications.submit applications.withdraw oqu.read results.read";

    private static final String DRAFTS = "/api/v1/applications/drafts";
    private static final Map<String, List<String>> ACCESSES = Map.of(
            "applicant", List.of("GBDFLUniversal_token", "ZAGS_CHILDREN", "SOCIAL_STATUS"),
            "child", List.of("GBDFLUniversal_token_child", "ZAGS_BIRTH_ACT"));

    private final Product product;
    private final ApiCaller caller;
    private final String clientId;
    private final String secret;
    private final String token;

    private Program(Product product, String clientId, String secret) {
        this.product = product;
        this.caller = new ApiCaller(product.url());
        this.clientId = clientId;
        this.secret = secret;
        this.token = ApiCaller.json(askForToken("").body()).getString("access_token");
    }

    /** A client of its own, as an administrator adds it. */
    public static Program with(Product product, String scopes, int perMinute) {
        String clientId = "test-" + UUID.randomUUID();
        String secret = UUID.randomUUID() + "-" + UUID.randomUUID();
        product.database().value("""
                insert into integration_client (id, client_id, name, secret_hash, scopes, per_minute)
                values (?, ?, 'Test', ?, ?, ?) returning client_id\
                """, UUID.randomUUID(), clientId, sha256(secret), scopes, perMinute);
        return new Program(product, clientId, secret);
    }

    public static Program with(Product product) {
        return with(product, ALL, 10_000);
    }

    /** @param scope form-encoded, empty for all */
    public HttpResponse<String> askForToken(String scope) {
        String basic = Base64.getEncoder().encodeToString((clientId + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return caller.post(
                "/oauth2/token",
                "grant_type=client_credentials" + (scope.isEmpty() ? "" : "&scope=" + scope),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Authorization",
                "Basic " + basic);
    }

    public String clientId() {
        return clientId;
    }

    public String secret() {
        return secret;
    }

    public String token() {
        return token;
    }

    public HttpResponse<String> get(String path, String... more) {
        return caller.get(path, headers(more));
    }

    public HttpResponse<String> post(String path, JsonObject body, String key) {
        return caller.post(path, body.toString(), headers("Content-Type", "application/json", "Idempotency-Key", key));
    }

    public HttpResponse<String> put(String path, byte[] body, String type) {
        return caller.put(path, body, headers("Content-Type", type));
    }

    /** What is sent to open a draft: the family asks for the Kazakh stream of its catchment. */
    public JsonObject draftOf(Family family) {
        return draftOf(family, stream(family.catchmentKk()), consentsOf(family));
    }

    /** @param consents of whomever */
    public JsonObject draftOf(Family family, String stream, JsonArray consents) {
        return Json.createObjectBuilder()
                .add(
                        "applicant",
                        person(family.iin()).add("phone", family.phone().number()))
                .add("child", person(family.child().iin()))
                .add("wishes", Json.createArrayBuilder().add(stream))
                .add("byCatchment", true)
                .add("consents", consents)
                .build();
    }

    /** Asks the family through 1414 for everything an admission needs. */
    public JsonArray consentsOf(Family family) {
        JsonArrayBuilder consents = Json.createArrayBuilder();
        ACCESSES.get("applicant").forEach(access -> consents.add(consent("applicant", family.iin(), access, family)));
        ACCESSES.get("child")
                .forEach(access -> consents.add(consent("child", family.child().iin(), access, family)));
        return consents.build();
    }

    private static JsonObjectBuilder person(String iin) {
        return Json.createObjectBuilder().add("iin", iin);
    }

    private JsonObjectBuilder consent(String who, String subject, String access, Family family) {
        JsonObject given = product.sandbox()
                .ask(
                        "/api/integrator/consents",
                        Json.createObjectBuilder()
                                .add("subject", subject)
                                .add("phone", family.phone().number())
                                .add("access", access));
        return Json.createObjectBuilder()
                .add("subject", who)
                .add("access", access)
                .add("token", given.getString("token"))
                .add("publicKey", given.getString("publicKey"))
                .add("answerId", given.getString("answerId"));
    }

    /** The public identifier of a school's Kazakh stream. */
    public String stream(int school) {
        return product.database().value("""
                        select c.code || '-' || s.code from stream s join campaign c on c.id = s.campaign_id
                        join school o on o.id = s.school_id
                        where o.kind = 'SCHOOL' and o.number = ? and s.language = 'kk' and c.closes > now()
                        order by c.opens limit 1\
                        """, school);
    }

    /** Opens a draft, uploads the photo and waits until there is a text to sign. */
    public JsonObject readyDraft(Family family, byte[] photo) {
        return ready(draftOf(family), photo);
    }

    public JsonObject ready(JsonObject order, byte[] photo) {
        JsonObject opened =
                ApiCaller.json(post(DRAFTS, order, UUID.randomUUID().toString()).body());
        String path = DRAFTS + "/" + opened.getString("id");
        put(path + "/documents/PHOTO", photo, "image/jpeg");
        return Eventually.present(
                "the draft's statement",
                () -> Optional.of(ApiCaller.json(get(path).body()))
                        .filter(draft -> "READY".equals(draft.getString("state"))));
    }

    /** What is sent to file a draft, signed with the parent's key. */
    public JsonObject submission(JsonObject draft, String signer, String algorithm) {
        return Json.createObjectBuilder()
                .add("draft", draft.getString("id"))
                .add(
                        "confirmations",
                        Json.createObjectBuilder().add("truth", true).add("dataUse", true))
                .add("signature", signature(draft.getJsonObject("statement"), signer, algorithm))
                .build();
    }

    public JsonObject withdrawal(JsonObject toSign, String signer) {
        return Json.createObjectBuilder()
                .add("signature", signature(toSign, signer, "RSA"))
                .build();
    }

    private JsonObjectBuilder signature(JsonObject toSign, String signer, String algorithm) {
        byte[] text = toSign.getString("text").getBytes(StandardCharsets.UTF_8);
        JsonObject signed = product.sandbox()
                .ask(
                        "/api/integrator/signatures",
                        Json.createObjectBuilder()
                                .add("iin", signer)
                                .add("content", Base64.getEncoder().encodeToString(text))
                                .add("algorithm", algorithm));
        return Json.createObjectBuilder().add("format", "CMS").add("value", signed.getString("value"));
    }

    private String[] headers(String... more) {
        List<String> headers = new ArrayList<>(List.of("Authorization", "Bearer " + token));
        headers.addAll(List.of(more));
        return headers.toArray(String[]::new);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
