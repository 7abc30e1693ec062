package kz.enrollment.web.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import kz.enrollment.shared.Roles;

/**
 * Who is logged in.
 *
 * @param role one of {@link kz.enrollment.shared.Roles}
 * @param proved whether a parent is one of whom somebody else said who they are
 * @param since the log-in; a session ends some hours later even if it is used all the time
 */
public record Visitor(UUID accountId, String role, boolean proved, Instant since) implements Serializable {

    /** What the container is told. */
    Set<String> groups() {
        return proved ? Set.of(role, Roles.PROVED_PARENT) : Set.of(role);
    }
}
