package kz.enrollment.sandbox.demo;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Hashes passwords in the form of Jakarta Security's {@code Pbkdf2PasswordHash}: algorithm:iterations:salt:hash, both Base64. */
final class PasswordHash {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ITERATIONS = 210_000;
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordHash() {}

    static String of(String password) {
        var salt = new byte[BYTES];
        RANDOM.nextBytes(salt);
        try {
            var spec = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, BYTES * Byte.SIZE);
            var hash =
                    SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
            var base64 = Base64.getEncoder();
            return String.join(
                    ":", ALGORITHM, "" + ITERATIONS, base64.encodeToString(salt), base64.encodeToString(hash));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
