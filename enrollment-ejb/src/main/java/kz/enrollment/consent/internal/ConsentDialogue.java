package kz.enrollment.consent.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.ParentAccounts;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.consent.ConsentApproved;
import kz.enrollment.consent.ConsentStatus;
import kz.enrollment.consent.domain.Consent;
import kz.enrollment.statesystems.ConsentService;
import kz.enrollment.statesystems.ConsentService.Answer;

/** The transactions around each question to the consent service. */
@Stateless
public class ConsentDialogue {

    @PersistenceContext
    private EntityManager entities;

    private final ParentAccounts accounts;
    private final AuditTrail audit;
    private final Event<ConsentApproved> approved;
    private final Clock clock;

    protected ConsentDialogue() {
        this(null, null, null, null);
    }

    @Inject
    public ConsentDialogue(ParentAccounts accounts, AuditTrail audit, Event<ConsentApproved> approved, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.approved = approved;
        this.clock = clock;
    }

    /** The next question of a request; empty when it is at its end. */
    @PermitAll
    public Optional<ConsentService.Request> next(UUID consentId) {
        var consent = entities.find(Consent.class, consentId);
        if (consent == null || consent.expireIfOverdue(clock.instant())) {
            return Optional.empty();
        }
        var phone = accounts.require(consent.accountId()).phone();
        return Optional.of(new ConsentService.Request(
                consent.id(),
                consent.subject(),
                phone,
                consent.accessName(),
                Consent.VALIDITY,
                !consent.neverAnswered()));
    }

    /**
     * Notes what the service said.
     *
     * @return true while an answer may still come
     */
    @PermitAll
    public boolean note(UUID consentId, Answer answer) {
        var consent = entities.find(Consent.class, consentId);
        ConsentStatus before = consent.status();
        switch (answer.status()) {
            case PENDING -> consent.sent();
            case APPROVED -> approve(consent, answer);
            default ->
                consent.turn(ConsentStatus.valueOf(answer.status().name()), answer.answerId(), answer.answeredAt());
        }
        if (consent.status() != before) {
            audit.record("CONSENT_" + consent.status(), "CONSENT", consentId, null);
        }
        return consent.status().open();
    }

    private void approve(Consent consent, Answer answer) {
        if (consent.approve(answer.token(), answer.publicKey(), answer.answerId(), clock.instant())) {
            approved.fire(new ConsentApproved(
                    consent.id(), consent.accountId(), consent.subject().value(), consent.subjectKind()));
        }
    }

    /** The service did not answer; the request stays open. */
    @PermitAll
    public void silent(UUID consentId) {
        entities.find(Consent.class, consentId).silent();
    }
}
