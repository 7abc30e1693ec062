package kz.enrollment.verification.domain;

import java.util.Objects;

/**
 * What a check found.
 *
 * @param evidence code of the finding
 * @param answerId the state system's answer, or null
 * @param retry whether asking again later may help
 */
public record Finding(CheckResult result, String source, String evidence, String answerId, boolean retry) {

    /** Beginning of the evidence of a silent system. */
    static final String SILENT = "system.";

    /** Evidence of a check that somebody makes by looking at the originals. */
    static final String ORIGINALS = "paper.originals";

    public Finding {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(evidence, "evidence");
    }

    public static Finding of(boolean good, String source, String evidence, String answerId) {
        return new Finding(good ? CheckResult.PASSED : CheckResult.FAILED, source, evidence, answerId, false);
    }

    public static Finding passed(String source, String evidence, String answerId) {
        return of(true, source, evidence, answerId);
    }

    public static Finding failed(String source, String evidence, String answerId) {
        return of(false, source, evidence, answerId);
    }

    /** The systems cannot tell; a person must look. */
    public static Finding forOfficer(String source, String evidence, String answerId) {
        return new Finding(CheckResult.NOT_AVAILABLE, source, evidence, answerId, false);
    }

    /** On paper: an officer looks at the originals. */
    public static Finding originals() {
        return forOfficer("PAPER", ORIGINALS, null);
    }

    /**
     * A state system has answered, but not in the child's favour. It may be mistaken for a while: what it says counts once
     * it has said so for long enough.
     */
    boolean isDoubtful() {
        return answerId != null && result != CheckResult.PASSED && !retry;
    }

    /** A system is silent; it is asked again. */
    public static Finding silent(String source, String reason) {
        return new Finding(CheckResult.NOT_AVAILABLE, source, SILENT + reason, null, true);
    }
}
