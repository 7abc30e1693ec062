package kz.enrollment.application;

/** How an application came (Rules §6). */
public enum Channel {
    PORTAL,
    PAPER,
    API,
    ZERO_CLASS;

    /** Signed on paper at the school: there is no account, no draft and no consent to ask the registers under. */
    public boolean onPaper() {
        return this == PAPER || this == ZERO_CLASS;
    }
}
