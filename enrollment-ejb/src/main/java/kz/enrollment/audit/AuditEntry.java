package kz.enrollment.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the trail.
 *
 * @param actor null when the system itself or somebody not logged in acted
 * @param subject of the act, as its kind names it
 */
public record AuditEntry(Instant at, UUID actor, String actorRole, String action, UUID subject) {}
