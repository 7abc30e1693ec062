package kz.enrollment.verification.domain;

import java.util.EnumSet;
import java.util.Set;

/** What is checked after submission (Rules §7). */
public enum CheckKind {
    IDENTITY,
    KINSHIP,
    AGE,
    ADDRESS,
    NOT_ENROLLED,
    FORM_065,
    FORM_052,
    PMPK,
    PHOTO,
    SIGNATURE,
    CONSENT;

    /** The PMPK conclusion is asked for only when special needs are flagged. */
    public static Set<CheckKind> neededFor(boolean specialNeeds) {
        return specialNeeds ? EnumSet.allOf(CheckKind.class) : EnumSet.complementOf(EnumSet.of(PMPK));
    }
}
