package kz.enrollment.application;

import java.time.Instant;
import java.util.UUID;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.PersonName;

/** A line of the parent's list. */
public record ApplicationSummary(
        UUID id,
        String number,
        PersonName child,
        StreamView stream,
        ApplicationStatus status,
        Instant filedAt,
        Instant dueAt,
        boolean placeHeld) {}
