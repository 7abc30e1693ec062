package kz.enrollment.consent;

import java.time.Instant;
import java.util.UUID;
import kz.enrollment.shared.Iin;

/**
 * A request for consent as the parent sees it.
 *
 * @param trouble the consent service is silent; we keep asking
 * @param answeredAt null while nobody answered
 * @param validUntil null unless approved, or once it has ended
 * @param maskedPhone where the message from 1414 goes
 */
public record ConsentView(
        UUID id,
        Iin subject,
        SubjectKind kind,
        ConsentStatus status,
        boolean trouble,
        Instant requestedAt,
        Instant answeredAt,
        Instant validUntil,
        String maskedPhone) {

    /** The same, at its end. */
    public ConsentView ranOut() {
        return new ConsentView(
                id, subject, kind, ConsentStatus.RAN_OUT, trouble, requestedAt, answeredAt, validUntil, maskedPhone);
    }
}
