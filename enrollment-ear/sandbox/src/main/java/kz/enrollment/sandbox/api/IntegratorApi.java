package kz.enrollment.sandbox.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import kz.enrollment.sandbox.city.LivingCity;
import kz.enrollment.sandbox.city.Person;
import kz.enrollment.sandbox.http.Reply;
import kz.enrollment.sandbox.http.Request;
import kz.enrollment.sandbox.http.Route;
import kz.enrollment.sandbox.phone.ConsentDesk;
import kz.enrollment.sandbox.phone.ConsentRequest;
import kz.enrollment.sandbox.pki.CityPki;
import kz.enrollment.testpki.Algorithm;
import kz.enrollment.testpki.Holder;

/**
 * What another institution's portal does by itself before it calls the product's integration API:
 * {@code POST /api/integrator/consents {"subject", "phone", "access"}} asks the person through 1414 and answers {@code
 * {"status", "token"?, "publicKey", "answerId"}}, {@code POST /api/integrator/signatures {"iin", "content", "format"?,
 * "algorithm"?}} signs with the person's key (base64 in, {@code {"value"}} out).
 */
public final class IntegratorApi implements Route {

    private static final Duration VALIDITY = Duration.ofDays(1);

    private final LivingCity city;
    private final ConsentDesk consents;
    private final CityPki pki;

    public IntegratorApi(LivingCity city, ConsentDesk consents, CityPki pki) {
        this.city = city;
        this.consents = consents;
        this.pki = pki;
    }

    @Override
    public Reply answer(Request request) {
        if (!request.isPost()) {
            return Reply.empty(405);
        }
        return switch (request.path()) {
            case "/api/integrator/consents" -> consent(JsonBody.object(request));
            case "/api/integrator/signatures" -> signature(JsonBody.object(request));
            default -> Reply.empty(404);
        };
    }

    private Reply consent(JsonObject wish) {
        var id = UUID.randomUUID().toString();
        consents.ask(request(id, wish, false));
        // A phone that answers by itself has answered meanwhile.
        var standing = consents.ask(request(id, wish, true));
        var answer = Json.createObjectBuilder()
                .add("status", standing.status().name())
                .add("publicKey", standing.publicKey())
                .add("answerId", id);
        standing.code().ifPresent(token -> answer.add("token", token));
        return Reply.json(200, answer.build().toString());
    }

    private static ConsentRequest request(String id, JsonObject wish, boolean poll) {
        return new ConsentRequest(
                id,
                "",
                JsonBody.text(wish, "subject"),
                JsonBody.text(wish, "phone"),
                JsonBody.text(wish, "access"),
                "demo-portal",
                VALIDITY,
                poll);
    }

    private Reply signature(JsonObject wish) {
        var holder = pki.signingOf(person(JsonBody.text(wish, "iin")), algorithm(wish.getString("algorithm", "RSA")));
        var content = Base64.getDecoder().decode(JsonBody.text(wish, "content"));
        var signed = signed(holder, content, wish.getString("format", "CMS"));
        return Reply.json(
                200,
                Json.createObjectBuilder()
                        .add("value", Base64.getEncoder().encodeToString(signed))
                        .build()
                        .toString());
    }

    private static byte[] signed(Holder holder, byte[] content, String format) {
        return switch (format) {
            case "CMS" -> holder.cms(content, true);
            case "CMS_DETACHED" -> holder.cms(content, false);
            case "XML" -> holder.xml(content);
            default -> throw new BadRequest("There is no such format");
        };
    }

    private Person person(String iin) {
        return city.person(iin).orElseThrow(() -> new BadRequest("Nobody has this IIN"));
    }

    private static Algorithm algorithm(String name) {
        try {
            return Algorithm.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("There is no such algorithm");
        }
    }
}
