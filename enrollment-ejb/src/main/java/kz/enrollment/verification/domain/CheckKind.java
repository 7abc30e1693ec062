package kz.enrollment.verification.domain;

import java.util.EnumSet;
import java.util.Set;
import kz.enrollment.application.Channel;

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

    /**
     * The PMPK conclusion is asked for only when special needs are flagged. On paper no register is asked under a consent, so
     * there is none to look for; pupils of the zero class are admitted on the parent's statement alone (Rules §6).
     */
    public static Set<CheckKind> neededFor(Channel channel, boolean specialNeeds) {
        if (channel == Channel.ZERO_CLASS) {
            return EnumSet.of(AGE, SIGNATURE);
        }
        Set<CheckKind> needed = EnumSet.allOf(CheckKind.class);
        if (!specialNeeds) {
            needed.remove(PMPK);
        }
        if (channel == Channel.PAPER) {
            needed.remove(CONSENT);
        }
        return needed;
    }

    /** Whether it needs neither a consent nor papers: the system can make it for an application on paper too. */
    public boolean needsNoPapers() {
        return this == AGE || this == NOT_ENROLLED;
    }
}
