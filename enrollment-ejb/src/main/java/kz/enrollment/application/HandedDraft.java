package kz.enrollment.application;

import kz.enrollment.shared.BusinessRuleViolation;

/**
 * A draft of a program as it stands now.
 *
 * @param statement what the parent has to sign; null while something is missing
 * @param obstacle why there is no statement, null when nothing but time is missing or it is there
 */
public record HandedDraft(DraftView draft, Statement statement, BusinessRuleViolation obstacle) {
    @Override
    public String toString() {
        return "HandedDraft[" + draft.id() + ']';
    }
}
