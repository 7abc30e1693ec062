package kz.enrollment.consent;

import java.util.UUID;

/** Fired in the transaction in which a parent takes consents back. */
public record ConsentRevoked(UUID accountId, String subjectIin, SubjectKind kind) {

    @Override
    public String toString() {
        return "ConsentRevoked[" + accountId + ']';
    }
}
