package kz.enrollment.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.enrollment.shared.PersonName;

/**
 * An admitted child no order names yet.
 *
 * @param signed false when the parent's key turned out to have been revoked, and no officer has settled it
 */
public record OrderCandidate(
        UUID applicationId,
        String number,
        PersonName child,
        LocalDate birthDate,
        String language,
        Instant admittedAt,
        boolean signed) {}
