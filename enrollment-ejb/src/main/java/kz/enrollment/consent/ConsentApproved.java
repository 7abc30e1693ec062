package kz.enrollment.consent;

import java.util.UUID;

/**
 * Fired once, in the transaction that notes the last approval that was missing: from now on everything an admission needs
 * to read about the person may be read.
 *
 * @param consentId the consent that came last
 */
public record ConsentApproved(UUID consentId, UUID accountId, String subjectIin, SubjectKind kind) {

    @Override
    public String toString() {
        return "ConsentApproved[" + consentId + ']';
    }
}
