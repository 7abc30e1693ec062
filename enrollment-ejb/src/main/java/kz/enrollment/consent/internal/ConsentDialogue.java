package kz.enrollment.consent.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.ParentAccounts;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.consent.ConsentStatus;
import kz.enrollment.consent.domain.Consent;
import kz.enrollment.consent.domain.Consent.Proof;
import kz.enrollment.statesystems.ConsentService;
import kz.enrollment.statesystems.ConsentService.Answer;

/** The transactions around each question to the consent service. */
@Stateless
public class ConsentDialogue {

    private static final Duration WATCHED = Duration.ofSeconds(2);
    private static final Duration UNWATCHED = Duration.ofMinutes(1);

    @PersistenceContext
    private EntityManager entities;

    private final ParentAccounts accounts;
    private final ConsentRequests requests;
    private final ConsentFollowers followers;
    private final AuditTrail audit;
    private final Clock clock;

    protected ConsentDialogue() {
        this(null, null, null, null, null);
    }

    @Inject
    public ConsentDialogue(
            ParentAccounts accounts,
            ConsentRequests requests,
            ConsentFollowers followers,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.requests = requests;
        this.followers = followers;
        this.audit = audit;
        this.clock = clock;
    }

    /** The next question of a request; empty when it is at its end. */
    @PermitAll
    public Optional<ConsentService.Request> next(UUID consentId) {
        var consent = entities.find(Consent.class, consentId);
        if (consent == null) {
            return Optional.empty();
        }
        if (consent.expireIfOverdue(clock.instant())) {
            followers.endWith(consent);
            return Optional.empty();
        }
        var phone = accounts.require(consent.accountId()).phone();
        return Optional.of(new ConsentService.Request(
                consent.id(),
                consent.dialogue(),
                consent.subject(),
                phone,
                consent.accessName(),
                Consent.VALIDITY,
                followers.isSilent(consent)));
    }

    /**
     * Notes what the service said.
     *
     * @return true while an answer may still come
     */
    @PermitAll
    public boolean note(UUID consentId, Answer answer) {
        var consent = entities.find(Consent.class, consentId);
        requests.hold(consent.accountId(), consent.subject());
        entities.refresh(consent);
        ConsentStatus before = consent.status();
        var proof = new Proof(answer.answerId(), answer.correlationId());
        switch (answer.status()) {
            case PENDING -> consent.sent(clock.instant());
            case APPROVED -> consent.approve(answer.token(), answer.publicKey(), proof, clock.instant());
            default -> consent.turn(ConsentStatus.valueOf(answer.status().name()), proof, answer.answeredAt());
        }
        if (consent.status() != before) {
            audit.record("CONSENT_" + consent.status(), "CONSENT", consentId, null);
            entities.flush();
            followers.turned(consent, requests.of(consent.accountId(), consent.subject(), consent.subjectKind()));
        }
        return consent.status().open();
    }

    /** After which the service is asked again: soon while somebody may be looking at the page. */
    @PermitAll
    public Duration pause(UUID consentId) {
        return entities.find(Consent.class, consentId).isWatched(clock.instant()) ? WATCHED : UNWATCHED;
    }

    /** The service did not answer; the request stays open. */
    @PermitAll
    public void silent(UUID consentId) {
        entities.find(Consent.class, consentId).silent();
    }
}
