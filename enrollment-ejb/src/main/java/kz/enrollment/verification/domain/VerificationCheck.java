package kz.enrollment.verification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import kz.enrollment.shared.BusinessRuleViolation;

/**
 * One check of one application. The system may fill it in as long as no good or bad finding is there; an officer may settle
 * what the system could not, or put right what it found wrong, with a note of what they saw.
 */
@Entity
@Table(name = "verification_check")
public class VerificationCheck {

    private static final int LONGEST_NOTE = 1000;

    @Id
    private UUID id;

    @Column(name = "application_id")
    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private CheckKind kind;

    @Enumerated(EnumType.STRING)
    private CheckResult result;

    private String source;
    private String evidence;

    @Column(name = "answer_id")
    private String answerId;

    @Column(name = "correlation_id")
    private String correlationId;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "silent_since")
    private Instant silentSince;

    @Column(name = "desk_at")
    private Instant deskAt;

    @Column(name = "doubted_since")
    private Instant doubtedSince;

    @Column(name = "by_staff")
    private UUID byStaff;

    @Version
    private int version;

    protected VerificationCheck() {
        // for JPA
    }

    public VerificationCheck(UUID applicationId, CheckKind kind) {
        this.id = UUID.randomUUID();
        this.applicationId = applicationId;
        this.kind = kind;
        this.result = CheckResult.PENDING;
    }

    /** Whether an officer is to look at the originals of an application on paper. */
    public boolean awaitsOriginals() {
        return isOpen() && Finding.ORIGINALS.equals(evidence);
    }

    /** Takes a finding that needs no second answer. */
    public void found(Finding finding, Instant at) {
        found(finding, at, Duration.ZERO);
    }

    /**
     * Takes a finding of the system; what is settled already stays as it is.
     *
     * @param patience for how long a state system must say the same to the child's disadvantage before it counts: nothing is
     *     decided by a register that errs for an hour
     */
    public void found(Finding finding, Instant at, Duration patience) {
        if (!isOpen()) {
            return;
        }
        result = doubted(finding, at, patience) ? CheckResult.NOT_AVAILABLE : finding.result();
        source = finding.source();
        evidence = finding.evidence();
        answerId = finding.answerId();
        correlationId = finding.correlationId();
        answeredAt = finding.answeredAt();
        checkedAt = at;
        silentSince = finding.retry() ? Objects.requireNonNullElse(silentSince, at) : null;
        deskAt = result == CheckResult.NOT_AVAILABLE ? deskAt : null;
        if (finding.isForOfficer() && !isDoubted()) {
            handOver(at);
        }
    }

    /** From now on an officer is to look; the systems may still settle it first. */
    public void handOver(Instant at) {
        if (result == CheckResult.NOT_AVAILABLE && deskAt == null && !awaitsOriginals()) {
            deskAt = at;
        }
    }

    private boolean doubted(Finding finding, Instant at, Duration patience) {
        if (!finding.isDoubtful()) {
            // Silence takes no doubt away and adds none.
            doubtedSince = finding.result() == CheckResult.PASSED ? null : doubtedSince;
            return false;
        }
        Instant since = doubtedSince == null ? at : doubtedSince;
        boolean early = at.isBefore(since.plus(patience));
        doubtedSince = early ? since : null;
        return early;
    }

    /** The question has changed: nothing is known of it yet. */
    public void askAgain() {
        result = CheckResult.PENDING;
        source = null;
        evidence = null;
        forgetAnswer();
        checkedAt = null;
        byStaff = null;
        doubtedSince = null;
    }

    /** @param note what the officer saw; required, since somebody may ask later */
    public void byHand(boolean passed, String note, UUID officer, Instant at) {
        if (result.isGood()) {
            throw new BusinessRuleViolation("check.not_manual");
        }
        if (note == null || note.isBlank()) {
            throw new BusinessRuleViolation("note.required").at("note");
        }
        if (note.length() > LONGEST_NOTE) {
            throw new BusinessRuleViolation("note.too_long", LONGEST_NOTE).at("note");
        }
        result = passed ? CheckResult.BY_HAND : CheckResult.FAILED;
        source = "OFFICER";
        evidence = note.strip();
        forgetAnswer();
        byStaff = officer;
        doubtedSince = null;
        checkedAt = at;
    }

    private void forgetAnswer() {
        answerId = null;
        correlationId = null;
        answeredAt = null;
        silentSince = null;
        deskAt = null;
    }

    /** The finding without anybody's words: an officer's note may quote a document. */
    public String inCodes() {
        return byStaff == null ? result + " " + evidence + " " + answerId : result + " by hand";
    }

    /** Whether asking the systems (again) may help; what was said for long enough is for an officer's eye alone. */
    public boolean awaitsSystem() {
        return result == CheckResult.PENDING || (isOpen() && (evidence.startsWith(Finding.SILENT) || isDoubted()));
    }

    /** Whether a state system has answered to the child's disadvantage and is asked once more. */
    public boolean isDoubted() {
        return doubtedSince != null;
    }

    /** Whether nobody has settled it yet. */
    public boolean isOpen() {
        return result == CheckResult.PENDING || result == CheckResult.NOT_AVAILABLE;
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public CheckKind kind() {
        return kind;
    }

    public CheckResult result() {
        return result;
    }

    /** Null while pending. */
    public String source() {
        return source;
    }

    /** Null while pending. */
    public String evidence() {
        return evidence;
    }

    /** Null when no state system answered. */
    public String answerId() {
        return answerId;
    }

    /** Identifier of our question the answer belongs to; null when no state system answered. */
    public String correlationId() {
        return correlationId;
    }

    /** By the state system's clock; null when none answered. */
    public Instant answeredAt() {
        return answeredAt;
    }

    /** The first question in a row without an answer; null when the last one was answered. */
    public Instant silentSince() {
        return silentSince;
    }

    /** When it became the officer's; null while it is not. */
    public Instant deskAt() {
        return deskAt;
    }

    /** Null while pending. */
    public Instant checkedAt() {
        return checkedAt;
    }

    /** Null when the system checked. */
    public UUID byStaff() {
        return byStaff;
    }
}
