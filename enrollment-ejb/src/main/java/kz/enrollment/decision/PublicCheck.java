package kz.enrollment.decision;

import java.time.Instant;

/**
 * What anybody who holds the paper may verify; nothing the paper does not show.
 *
 * @param childInitials null for orders
 * @param registrationNumber null for orders
 * @param inForce false when a later decision replaced it
 * @param sha256Kk digest of the Kazakh PDF, null until it is rendered
 */
public record PublicCheck(
        DocumentKind kind,
        String number,
        Instant issuedAt,
        String schoolKk,
        String schoolRu,
        String childInitials,
        String registrationNumber,
        boolean inForce,
        String sha256Kk,
        String sha256Ru) {}
