package kz.enrollment.verification.domain;

import java.util.EnumSet;
import java.util.Set;
import kz.enrollment.application.Channel;
import kz.enrollment.task.Lane;

/** What is checked after submission (Rules §7). */
public enum CheckKind {
    IDENTITY(Lane.PERSONS),
    KINSHIP(Lane.CIVIL),
    AGE(Lane.VERIFICATION),
    ADDRESS(Lane.PERSONS),
    NOT_ENROLLED(Lane.EDUCATION),
    FORM_065(Lane.HEALTH),
    FORM_052(Lane.HEALTH),
    PMPK(Lane.COMMISSION),
    PHOTO(Lane.VERIFICATION),
    SIGNATURE(Lane.VERIFICATION),
    CONSENT(Lane.VERIFICATION);

    private final Lane lane;

    CheckKind(Lane lane) {
        this.lane = lane;
    }

    /** The lane of the system that is asked; {@link Lane#VERIFICATION} when nobody outside is. */
    public Lane lane() {
        return lane;
    }

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

    /** Whether a system tells something about the child: not before it is known whose child it is. */
    public boolean isAboutTheChild() {
        return switch (this) {
            case IDENTITY, NOT_ENROLLED, FORM_065, FORM_052, PMPK -> true;
            default -> false;
        };
    }

    /** Whether it needs neither a consent nor papers: the system can make it for an application on paper too. */
    public boolean needsNoPapers() {
        return this == AGE || this == NOT_ENROLLED;
    }
}
