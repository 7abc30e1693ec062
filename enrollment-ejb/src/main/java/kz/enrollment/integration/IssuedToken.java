package kz.enrollment.integration;

import java.time.Duration;
import java.util.Set;

/**
 * An access token just issued; it is told once and only its hash is kept.
 *
 * @param text what the program sends as {@code Authorization: Bearer …}
 */
public record IssuedToken(String text, Duration lifetime, Set<Scope> scopes) {
    @Override
    public String toString() {
        return "IssuedToken[…]";
    }
}
