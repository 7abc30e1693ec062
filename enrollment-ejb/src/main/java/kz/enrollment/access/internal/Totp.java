package kz.enrollment.access.internal;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Codes of authenticator applications: RFC 6238 with SHA-1, 30 seconds, six digits. */
final class Totp {

    private static final Duration STEP = Duration.ofSeconds(30);

    private static final int[] DRIFTS = {0, -1, 1};

    private Totp() {}

    /**
     * The time step a code belongs to: the present one or a neighbour, since clocks of phones differ.
     *
     * @param base32Secret as the application has it
     */
    static OptionalLong step(String base32Secret, String code, Instant now) {
        for (int drift : DRIFTS) {
            Instant at = now.plus(STEP.multipliedBy(drift));
            if (same(code(base32Secret, at), code)) {
                return OptionalLong.of(at.getEpochSecond() / STEP.toSeconds());
            }
        }
        return OptionalLong.empty();
    }

    static String code(String base32Secret, Instant at) {
        var generator = new TimeBasedOneTimePasswordGenerator(STEP);
        var key = new SecretKeySpec(Base32.decode(base32Secret), generator.getAlgorithm());
        try {
            return generator.generateOneTimePasswordString(key, at);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
