package kz.enrollment.application;

import kz.enrollment.person.FetchStatus;
import kz.enrollment.shared.BusinessRuleViolation;

/**
 * A draft of a program as it stands now.
 *
 * @param statement what the parent has to sign; null while something is missing
 * @param obstacle why there is no statement, null when nothing but time is missing or it is there
 */
public record HandedDraft(DraftView draft, Statement statement, BusinessRuleViolation obstacle) {
    /**
     * Whether the civil registry names the child as the applicant's and the register of persons took the child's consent.
     * Before that nothing about the child is told: anybody could have written its IIN there.
     */
    public boolean isChildKnown() {
        return draft.child() != null
                && draft.childRecord() != null
                && draft.childRecord().status() == FetchStatus.FOUND;
    }

    @Override
    public String toString() {
        return "HandedDraft[" + draft.id() + ']';
    }
}
