package kz.enrollment.consent.domain;

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
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.consent.ConsentGrant;
import kz.enrollment.consent.ConsentStatus;
import kz.enrollment.consent.ConsentView;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PhoneNumber;

/**
 * One request for consent to read one person's data, from the SMS of 1414 to its end (state-systems.md, KDP). An answer
 * that comes after the end changes nothing.
 */
@Entity
@Table(name = "consent")
public class Consent {

    /** How long an approval opens the data: long enough for a draft prepared before the opening. */
    public static final Duration VALIDITY = Duration.ofDays(30);

    /** How long we wait for the person; the state says nothing about it, so the limit is ours. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    /** How long we wait for a silent consent service, which is nobody's fault here. */
    static final Duration LONGEST = Duration.ofHours(24);

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "subject_iin")
    private String subjectIin;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private SubjectKind subjectKind;

    @Column(name = "access_name")
    private String accessName;

    @Enumerated(EnumType.STRING)
    private ConsentStatus status;

    private boolean trouble;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "valid_until")
    private Instant validUntil;

    private String token;

    @Column(name = "public_key")
    private String publicKey;

    @Column(name = "answer_id")
    private String answerId;

    @Version
    private int version;

    protected Consent() {}

    public Consent(UUID id, UUID accountId, Iin subject, SubjectKind kind, Instant now) {
        this.id = Objects.requireNonNull(id);
        this.accountId = Objects.requireNonNull(accountId);
        this.subjectIin = subject.value();
        this.subjectKind = Objects.requireNonNull(kind);
        this.accessName = accessName(kind);
        this.status = ConsentStatus.REQUESTED;
        this.requestedAt = Objects.requireNonNull(now);
    }

    /** The service a consent opens; a child's has its own name, which is ours. */
    public static String accessName(SubjectKind kind) {
        return switch (kind) {
            case APPLICANT -> "GBDFLUniversal_token";
            case CHILD -> "GBDFLUniversal_token_child";
        };
    }

    /** The message is on its way and unanswered. */
    public void sent() {
        if (status == ConsentStatus.REQUESTED) {
            status = ConsentStatus.SENT;
        }
        trouble = false;
    }

    /** @return true when this ended the waiting */
    public boolean approve(String givenToken, String givenKey, String answer, Instant at) {
        if (!status.open()) {
            return false;
        }
        token = Objects.requireNonNull(givenToken);
        publicKey = Objects.requireNonNull(givenKey);
        end(ConsentStatus.APPROVED, answer, at);
        validUntil = at.plus(VALIDITY);
        return true;
    }

    /** Ends without a consent, or, for a wrong number, waits on for the right one. */
    public void turn(ConsentStatus to, String answer, Instant at) {
        if (to == ConsentStatus.APPROVED || to == ConsentStatus.REQUESTED || to == ConsentStatus.SENT) {
            throw new IllegalArgumentException("Not an answer without consent: " + to);
        }
        if (status.open()) {
            end(to, answer, at);
        }
    }

    /** The consent service did not answer; the parent is told that it is not their fault. */
    public void silent() {
        if (status.open()) {
            trouble = true;
        }
    }

    /**
     * Gives up when nobody answered in time.
     *
     * @return true when the request is at its end
     */
    public boolean expireIfOverdue(Instant now) {
        boolean serviceSilent = trouble || status == ConsentStatus.REQUESTED;
        Duration limit = serviceSilent ? LONGEST : PATIENCE;
        if (status.open() && now.isAfter(requestedAt.plus(limit))) {
            status = ConsentStatus.EXPIRED;
            trouble = false;
        }
        return !status.open();
    }

    /** A register did not accept the consent any more: a new one is needed. */
    public void lose() {
        if (status == ConsentStatus.APPROVED) {
            status = ConsentStatus.EXPIRED;
            token = null;
            validUntil = null;
        }
    }

    private void end(ConsentStatus to, String answer, Instant at) {
        status = to;
        answerId = answer;
        answeredAt = at;
        trouble = false;
    }

    public boolean valid(Instant now) {
        return status == ConsentStatus.APPROVED && now.isBefore(validUntil);
    }

    /** True while a new request would only disturb this one. */
    public boolean stands(Instant now) {
        return status.open() || valid(now);
    }

    public Optional<ConsentGrant> grant(Instant now) {
        return valid(now)
                ? Optional.of(new ConsentGrant(id, token, publicKey, answerId, validUntil))
                : Optional.empty();
    }

    /** True until the service has answered once: only then may it send its message. */
    public boolean neverAnswered() {
        return status == ConsentStatus.REQUESTED;
    }

    public ConsentView view(PhoneNumber phone, Instant now) {
        boolean ranOut = status == ConsentStatus.APPROVED && !valid(now);
        return new ConsentView(
                id,
                new Iin(subjectIin),
                subjectKind,
                ranOut ? ConsentStatus.EXPIRED : status,
                trouble,
                requestedAt,
                answeredAt,
                validUntil,
                phone.masked());
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public Iin subject() {
        return new Iin(subjectIin);
    }

    public SubjectKind subjectKind() {
        return subjectKind;
    }

    public String accessName() {
        return accessName;
    }

    public ConsentStatus status() {
        return status;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Consent that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
