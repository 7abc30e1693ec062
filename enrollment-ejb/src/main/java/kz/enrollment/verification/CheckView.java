package kz.enrollment.verification;

import java.time.Instant;
import java.util.UUID;

/**
 * One check with its evidence (Rules §7).
 *
 * @param kind IDENTITY, KINSHIP, AGE, ADDRESS, NOT_ENROLLED, FORM_065, FORM_052, PMPK, PHOTO, SIGNATURE or CONSENT
 * @param result PENDING, PASSED, FAILED, NOT_AVAILABLE or BY_HAND
 * @param evidence code of the finding, or what the officer wrote
 * @param answerId the state system's answer, or null
 * @param doubted whether a system answered to the child's disadvantage and is asked once more
 * @param correlationId our question the answer belongs to, or null
 * @param answeredAt when the system answered, by its own clock, or null
 * @param silentSince the first question in a row without an answer, or null
 * @param deskAt since when an officer is to look, or null
 * @param byStaff name of the officer who checked by hand, or null
 */
public record CheckView(
        UUID id,
        String kind,
        String result,
        String source,
        String evidence,
        String answerId,
        Instant checkedAt,
        boolean doubted,
        String correlationId,
        Instant answeredAt,
        Instant silentSince,
        Instant deskAt,
        String byStaff) {

    /** Whether an officer is to look at the originals of an application on paper. */
    public boolean awaitsOriginals() {
        return "NOT_AVAILABLE".equals(result) && "paper.originals".equals(evidence);
    }
}
