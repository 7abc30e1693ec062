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
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.enrollment.consent.AccessName;
import kz.enrollment.consent.ConsentGrant;
import kz.enrollment.consent.ConsentStatus;
import kz.enrollment.consent.ConsentView;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PhoneNumber;

/**
 * One request for consent to read one person's data in one service, from the SMS of 1414 to its end (state-systems.md,
 * KDP). An answer that comes after the end changes nothing.
 *
 * <p>Consents that are needed at the same time share an SMS: one of them leads and sends it, the others refer to it. That the
 * service gives several consents for one answer is ours.
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

    private static final Set<ConsentStatus> WITHOUT_CONSENT = EnumSet.of(
            ConsentStatus.DENIED,
            ConsentStatus.NOT_IN_MOBILE_BASE,
            ConsentStatus.BLACKLISTED,
            ConsentStatus.WRONG_NUMBER,
            ConsentStatus.EXPIRED);

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

    private UUID dialogue;

    @Enumerated(EnumType.STRING)
    private ConsentStatus status;

    private boolean trouble;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private boolean unattended;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "valid_until")
    private Instant validUntil;

    private String token;

    @Column(name = "public_key")
    private String publicKey;

    @Column(name = "answer_id")
    private String answerId;

    @Column(name = "correlation_id")
    private String correlationId;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "revocation_told_at")
    private Instant revocationToldAt;

    @Version
    private int version;

    protected Consent() {}

    /** The exchange on the bus an answer came in. */
    public record Proof(String answerId, String correlationId) {}

    /** Whose data, and who is asked. */
    public record Subject(UUID accountId, Iin iin, SubjectKind kind) {

        @Override
        public String toString() {
            return "Subject[" + kind + ']';
        }
    }

    /** The consent that leads: it sends the SMS. */
    public Consent(UUID id, Subject subject, AccessName access, Instant now) {
        this(id, id, subject, access, now);
    }

    private Consent(UUID dialogue, UUID id, Subject subject, AccessName access, Instant now) {
        this.id = Objects.requireNonNull(id);
        this.dialogue = Objects.requireNonNull(dialogue);
        this.accountId = Objects.requireNonNull(subject.accountId());
        this.subjectIin = subject.iin().value();
        this.subjectKind = Objects.requireNonNull(subject.kind());
        this.accessName = access.service();
        this.status = ConsentStatus.REQUESTED;
        this.requestedAt = Objects.requireNonNull(now);
    }

    /** Another consent that the same SMS asks for. */
    public Consent followedBy(UUID follower, AccessName access) {
        return new Consent(dialogue(), follower, new Subject(accountId, subject(), subjectKind), access, requestedAt);
    }

    /** Nobody waits on a page for it: the person has longer to answer. */
    public Consent unattended() {
        unattended = true;
        return this;
    }

    /** The message is on its way and unanswered. */
    public void sent(Instant at) {
        if (status == ConsentStatus.REQUESTED) {
            status = ConsentStatus.SENT;
            sentAt = at;
        }
        trouble = false;
    }

    /** Whether somebody may be waiting for the answer right now. */
    public boolean isWatched(Instant now) {
        return now.isBefore(begun().plus(PATIENCE));
    }

    /** The person's time begins with the message, not while the service was silent. */
    private Instant begun() {
        return sentAt == null ? requestedAt : sentAt;
    }

    /** Who could not wait for a silent service has gone on, and finds the message later. */
    private Duration patience() {
        boolean late = sentAt != null && sentAt.isAfter(requestedAt.plus(PATIENCE));
        return unattended || late ? LONGEST : PATIENCE;
    }

    /** @return true when this ended the waiting */
    public boolean approve(String givenToken, String givenKey, Proof proof, Instant at) {
        if (!status.open()) {
            return false;
        }
        token = Objects.requireNonNull(givenToken);
        publicKey = Objects.requireNonNull(givenKey);
        end(ConsentStatus.APPROVED, proof, at);
        validUntil = at.plus(VALIDITY);
        return true;
    }

    /** Ends without a consent, or, for a wrong number, waits on for the right one. */
    public void turn(ConsentStatus to, Proof proof, Instant at) {
        if (!WITHOUT_CONSENT.contains(to)) {
            throw new IllegalArgumentException("Not an answer without consent: " + to);
        }
        if (status.open()) {
            end(to, proof, at);
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
        Duration limit = serviceSilent ? LONGEST : patience();
        if (status.open() && now.isAfter(begun().plus(limit))) {
            status = ConsentStatus.EXPIRED;
            trouble = false;
        }
        return !status.open();
    }

    /** A register did not accept the consent any more: a new one is needed. */
    public void lose(Instant at) {
        if (valid(at)) {
            stop(ConsentStatus.RAN_OUT, at);
        }
    }

    /**
     * The parent takes the consent back: the key is gone at once, whether the service is told or not. One that is still asked
     * for is taken back too, so that a late approval changes nothing.
     *
     * @return true when there was something to take back
     */
    public boolean revoke(Instant at) {
        return (status.open() || valid(at)) && stop(ConsentStatus.REVOKED, at);
    }

    private boolean stop(ConsentStatus to, Instant at) {
        status = to;
        endedAt = at;
        trouble = false;
        token = null;
        publicKey = null;
        validUntil = null;
        return true;
    }

    /** The service confirmed the revocation. */
    public void revocationTold(Instant at) {
        revocationToldAt = at;
    }

    /** Whether the service is still to be told of a revocation. */
    public boolean awaitsRevocation() {
        return status == ConsentStatus.REVOKED && revocationToldAt == null;
    }

    public boolean endedWithoutConsent() {
        return !status.open() && WITHOUT_CONSENT.contains(status);
    }

    /** The request that sends the SMS came to its end without a consent: nothing comes for this one either. */
    public void endWith(Consent leading) {
        if (status.open()) {
            status = leading.status;
            answeredAt = leading.answeredAt;
            trouble = false;
        }
    }

    private void end(ConsentStatus to, Proof proof, Instant at) {
        status = to;
        answerId = proof.answerId();
        correlationId = proof.correlationId();
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
                ? Optional.of(new ConsentGrant(id, token, publicKey, answerId, correlationId, validUntil))
                : Optional.empty();
    }

    /** True until the service has answered once: only then may it send its message. */
    public boolean neverAnswered() {
        return status == ConsentStatus.REQUESTED;
    }

    public ConsentView view(PhoneNumber phone, Instant now) {
        return new ConsentView(
                id,
                new Iin(subjectIin),
                subjectKind,
                status(now),
                trouble,
                requestedAt,
                answeredAt,
                validUntil,
                phone.masked());
    }

    /** As it is now: an approval may have run out. */
    public ConsentStatus status(Instant now) {
        return status == ConsentStatus.APPROVED && !valid(now) ? ConsentStatus.RAN_OUT : status;
    }

    /** When it was given, or asked for while nobody answered. */
    public Instant since() {
        return answeredAt == null ? requestedAt : answeredAt;
    }

    /** When it ends or ended; empty while nobody answered, or without a consent. */
    public Optional<Instant> until() {
        return Optional.ofNullable(endedAt == null ? validUntil : endedAt);
    }

    /** Whether this is the one that sends the SMS. */
    public boolean leads() {
        return dialogue == null || dialogue.equals(id);
    }

    /** Names the SMS. */
    public UUID dialogue() {
        return dialogue == null ? id : dialogue;
    }

    public AccessName access() {
        return AccessName.ofService(accessName);
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
