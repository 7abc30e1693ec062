package kz.enrollment.consent;

import java.util.UUID;

/** Fired in the transaction that notes the approval. */
public record ConsentApproved(UUID consentId, UUID accountId, String subjectIin, SubjectKind kind) {

    @Override
    public String toString() {
        return "ConsentApproved[" + consentId + ']';
    }
}
