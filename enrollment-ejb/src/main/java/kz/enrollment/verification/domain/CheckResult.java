package kz.enrollment.verification.domain;

/** How a check stands. */
public enum CheckResult {
    PENDING,
    PASSED,
    FAILED,
    /** A system is silent or has nothing: never the parent's fault, an officer looks. */
    NOT_AVAILABLE,
    /** An officer checked it and found it right. */
    BY_HAND;

    /** Whether admission may build on it. */
    public boolean isGood() {
        return this == PASSED || this == BY_HAND;
    }
}
