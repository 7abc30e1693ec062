package kz.enrollment.sandbox.shep;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Clock;
import java.util.Base64;
import kz.enrollment.testpki.Holder;

/** Checks the token ({@code ovt}, a JWT) with which an organisation asks for a consent. The code of the refusal is ours. */
final class OrganisationTokens {

    private final PublicKey key;
    private final Clock clock;

    OrganisationTokens(Holder product, Clock clock) {
        this.key = new RequestSignature(product).product();
        this.clock = clock;
    }

    /** @throws ShepService.Refusal unless our organisation signed it, for that BIN and for this time */
    void require(String token, String companyBin) {
        var parts = token.split("\\.", -1);
        try {
            if (parts.length != 3 || !isSigned(parts)) {
                throw refused("It is not signed by the organisation");
            }
            var claims = json(parts[1]);
            if (!claims.getString("cbin").equals(companyBin)) {
                throw refused("It is another organisation's");
            }
            requireNow(claims);
        } catch (GeneralSecurityException | JsonException | ClassCastException | IllegalArgumentException e) {
            throw refused("It is no token");
        } catch (NullPointerException e) {
            throw refused("A claim is missing");
        }
    }

    private boolean isSigned(String[] parts) throws GeneralSecurityException {
        if (!"RS256".equals(json(parts[0]).getString("alg"))) {
            return false;
        }
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(key);
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
    }

    private void requireNow(JsonObject claims) {
        long now = clock.instant().getEpochSecond();
        if (claims.getJsonNumber("iat").longValueExact() > now + 60
                || claims.getJsonNumber("exp").longValueExact() <= now) {
            throw refused("It is not valid now");
        }
    }

    private static JsonObject json(String part) {
        try (var reader = Json.createReader(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(part)))) {
            return reader.readObject();
        }
    }

    private static ShepService.Refusal refused(String why) {
        return new ShepService.Refusal("ERR_OVT", why);
    }
}
