package kz.enrollment.statesystems.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class OrganisationTokenTest {

    private final String token = new OrganisationToken(BusPki.keys(), BusPki.CLOCK).of("990140009999");

    @Test
    void a_token_says_who_asks_and_lives_for_five_minutes() {
        JsonObject claims = json(1);
        long now = BusPki.CLOCK.instant().getEpochSecond();
        assertThat(claims.getString("cbin")).isEqualTo("990140009999");
        assertThat(claims.getJsonNumber("iat").longValue()).isEqualTo(now);
        assertThat(claims.getJsonNumber("exp").longValue()).isEqualTo(now + 300);
        assertThat(claims).hasSize(3);
    }

    @Test
    void a_token_is_signed_with_the_organisation_s_key_as_rs256() throws GeneralSecurityException {
        assertThat(json(0)).hasToString("{\"alg\":\"RS256\",\"typ\":\"JWT\"}");
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(BusPki.own().certificate());
        signature.update(token.substring(0, token.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(part(2))).isTrue();
    }

    private JsonObject json(int at) {
        return Json.createReader(new StringReader(new String(part(at), StandardCharsets.UTF_8)))
                .readObject();
    }

    private byte[] part(int at) {
        return Base64.getUrlDecoder().decode(token.split("\\.")[at]);
    }
}
