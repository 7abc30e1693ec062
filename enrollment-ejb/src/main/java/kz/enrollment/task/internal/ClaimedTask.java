package kz.enrollment.task.internal;

import java.time.Instant;
import java.util.UUID;
import kz.enrollment.task.Lane;

/**
 * A task this node may run until its lease ends.
 *
 * @param attempt 1 for the first run, one more after each failure in a row
 */
public record ClaimedTask(UUID id, Lane lane, String kind, UUID subject, int attempt, Instant leasedUntil) {}
