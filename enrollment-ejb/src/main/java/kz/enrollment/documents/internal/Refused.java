package kz.enrollment.documents.internal;

import kz.enrollment.shared.BusinessRuleViolation;

/** Refusals of files, all shown beside the field the file came from. */
final class Refused {

    static final String FIELD = "file";

    private Refused() {}

    static BusinessRuleViolation because(String code, Object... facts) {
        return new BusinessRuleViolation(code, facts).at(FIELD);
    }
}
