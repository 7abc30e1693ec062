package kz.enrollment.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The installation's key for keyed hashes, from {@code ENROLLMENT_SECRET}. */
@ApplicationScoped
public class Secret {

    private static final int SHORTEST = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    protected Secret() {
        this.key = new byte[0];
    }

    /** @throws IllegalStateException when the key is missing or too short to be one */
    @Inject
    public Secret(@ConfigProperty(name = "ENROLLMENT_SECRET") Optional<String> configured) {
        this.key = configured
                .filter(text -> text.length() >= SHORTEST)
                .orElseThrow(() -> new IllegalStateException(
                        "ENROLLMENT_SECRET is missing or shorter than " + SHORTEST + " characters"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Makes sure at start that there is a key. */
    void require() {
        hash(new UUID(0, 0), "");
    }

    /** Keyed hash of a code bound to its ticket: equal codes of two tickets look different. */
    String hash(UUID ticket, String code) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal((ticket + ":" + code).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
