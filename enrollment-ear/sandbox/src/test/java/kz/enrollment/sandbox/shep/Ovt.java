package kz.enrollment.sandbox.shep;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import kz.enrollment.sandbox.SandboxExtension;
import kz.enrollment.sandbox.TestClock;
import kz.enrollment.testpki.Holder;

/** Tokens of an organisation, right and wrong. */
final class Ovt {

    static final String BIN = "990140000000";

    private static final Instant BEGIN = new TestClock().instant();

    private Ovt() {}

    /** Long enough for a test that lets hours pass. */
    static String valid() {
        return of(SandboxExtension.pki().product(), "RS256", BIN, BEGIN.plusSeconds(1_000_000));
    }

    static String of(Holder holder, String algorithm, String bin, Instant until) {
        var content = part("{\"alg\":\"%s\",\"typ\":\"JWT\"}".formatted(algorithm))
                + '.'
                + part("{\"cbin\":\"%s\",\"iat\":%d,\"exp\":%d}"
                        .formatted(bin, BEGIN.getEpochSecond(), until.getEpochSecond()));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(holder.privateKey());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + '.' + encoded(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String part(String json) {
        return encoded(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
