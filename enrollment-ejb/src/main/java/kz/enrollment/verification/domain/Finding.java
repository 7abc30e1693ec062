package kz.enrollment.verification.domain;

import java.time.Instant;
import java.util.Objects;

/**
 * What a check found.
 *
 * @param evidence code of the finding
 * @param answerId the state system's answer, or null
 * @param correlationId our question it answers, or null
 * @param answeredAt when the system answered, by its own clock, or null
 * @param retry whether asking again later may help
 */
public record Finding(
        CheckResult result,
        String source,
        String evidence,
        String answerId,
        String correlationId,
        Instant answeredAt,
        boolean retry) {

    /** Beginning of the evidence of a silent system. */
    static final String SILENT = "system.";

    private static final String PENDING = "_pending";

    /** Evidence of a check that somebody makes by looking at the originals. */
    static final String ORIGINALS = "paper.originals";

    public Finding {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(evidence, "evidence");
    }

    public static Finding of(boolean good, String source, String evidence, String answerId) {
        CheckResult result = good ? CheckResult.PASSED : CheckResult.FAILED;
        return new Finding(result, source, evidence, answerId, null, null, false);
    }

    public static Finding passed(String source, String evidence, String answerId) {
        return of(true, source, evidence, answerId);
    }

    public static Finding failed(String source, String evidence, String answerId) {
        return of(false, source, evidence, answerId);
    }

    /** The systems cannot tell; a person must look. */
    public static Finding forOfficer(String source, String evidence, String answerId) {
        return new Finding(CheckResult.NOT_AVAILABLE, source, evidence, answerId, null, null, false);
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
        return new Finding(CheckResult.NOT_AVAILABLE, source, SILENT + reason, null, null, null, true);
    }

    /** Nobody can be asked before something else has come. */
    public static Finding pending(String source, String what) {
        return silent(source, what + PENDING);
    }

    /** Whether something else has to come first. */
    public boolean isPending() {
        return evidence.endsWith(PENDING);
    }

    /** Whether a system did not answer. */
    public boolean isSilent() {
        return retry && !isPending();
    }

    /** The same, with the exchange on the bus it comes from. */
    public Finding told(String correlation, Instant at) {
        return new Finding(result, source, evidence, answerId, correlation, at, retry);
    }

    /** Whether nothing but a person's look helps. */
    boolean isForOfficer() {
        return result == CheckResult.NOT_AVAILABLE && !retry && !ORIGINALS.equals(evidence);
    }
}
