package kz.enrollment.access.internal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Password hashes of Jakarta Security: {@code algorithm:iterations:salt:key}, salt and key in base 64. */
@ApplicationScoped
public class Passwords {

    private final Pbkdf2PasswordHash hash;
    private String nobodys;

    protected Passwords() {
        this(null);
    }

    @Inject
    public Passwords(Pbkdf2PasswordHash hash) {
        this.hash = hash;
    }

    @PostConstruct
    void prepare() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        nobodys = hash.generate("nobody has this password".toCharArray());
    }

    public boolean matches(String password, String stored) {
        return hash.verify(password.toCharArray(), stored);
    }

    /** As much work as a real comparison, so that the time of an answer does not tell whether a login exists. */
    public void pretend(String password) {
        hash.verify(password.toCharArray(), nobodys);
    }
}
