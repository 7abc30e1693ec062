package kz.enrollment.statesystems.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;

/**
 * The token with which our organisation asks for consents ({@code ovt}): a JWT, RS256, with the claims {@code cbin}, {@code
 * iat} and {@code exp}. It is made for each request and lives for minutes. Written with what the platform has: a token that
 * is only made and never read needs no library.
 */
@ApplicationScoped
public class OrganisationToken {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final BusKeys keys;
    private final Clock clock;

    /** For the proxy only. */
    protected OrganisationToken() {
        this(null, null);
    }

    @Inject
    public OrganisationToken(BusKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** @param bin of our organisation, as the service of consents registered it */
    String of(String bin) {
        long now = clock.instant().getEpochSecond();
        JsonObject header =
                Json.createObjectBuilder().add("alg", "RS256").add("typ", "JWT").build();
        JsonObject claims = Json.createObjectBuilder()
                .add("cbin", bin)
                .add("iat", now)
                .add("exp", now + LIFE.toSeconds())
                .build();
        String content = encoded(header) + '.' + encoded(claims);
        return content + '.' + BASE64.encodeToString(keys.own().sign(content.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String encoded(JsonObject json) {
        return BASE64.encodeToString(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
