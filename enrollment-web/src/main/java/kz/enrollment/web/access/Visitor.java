package kz.enrollment.web.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Who is logged in.
 *
 * @param role one of {@link kz.enrollment.shared.Roles}
 * @param since the log-in; a session ends some hours later even if it is used all the time
 */
public record Visitor(UUID accountId, String role, Instant since) implements Serializable {}
