package kz.enrollment.consent;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.consent.domain.Consent;
import kz.enrollment.consent.domain.Consent.Subject;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Roles;

/** Consents that programs bring along. We believe none of them: the registers do or do not, when they are asked with it. */
@Stateless
@RolesAllowed(Roles.INTEGRATION)
public class HandedConsents {

    private static final int LONGEST = 8192;

    @PersistenceContext
    private EntityManager entities;

    private final AuditTrail audit;
    private final Event<ConsentApproved> approved;
    private final Clock clock;

    protected HandedConsents() {
        this(null, null, null);
    }

    @Inject
    public HandedConsents(AuditTrail audit, Event<ConsentApproved> approved, Clock clock) {
        this.audit = audit;
        this.approved = approved;
        this.clock = clock;
    }

    /**
     * Notes the consents for one of the calling program's accounts; the registers are asked under them after the commit.
     *
     * @throws BusinessRuleViolation {@code consent.handed(access name)} for one that is missing, or without token or key
     */
    @TransactionAttribute(MANDATORY)
    public void accept(Subject subject, List<HandedConsent> handed) {
        Consent last = null;
        for (AccessName access : AccessName.neededFor(subject.kind())) {
            last = note(subject, last, usable(subject.kind(), access, handed));
        }
        // What observers store refers to them.
        entities.flush();
        approved.fire(new ConsentApproved(
                Objects.requireNonNull(last).id(),
                subject.accountId(),
                subject.iin().value(),
                subject.kind()));
    }

    /** Whose consents they are. */
    public record Subject(UUID accountId, Iin iin, SubjectKind kind) {
        @Override
        public String toString() {
            return "Subject[" + kind + ']';
        }
    }

    private Consent note(Subject subject, Consent former, HandedConsent handed) {
        Instant now = clock.instant();
        UUID id = UUID.randomUUID();
        Consent consent = former == null
                ? new Consent(
                        id,
                        new Consent.Subject(subject.accountId(), subject.iin(), subject.kind()),
                        handed.access(),
                        now)
                : former.followedBy(id, handed.access());
        String answer = Objects.requireNonNullElse(handed.answerId(), id.toString());
        consent.approve(handed.token(), handed.publicKey(), new Consent.Proof(answer, null), now);
        entities.persist(consent);
        audit.record("CONSENT_HANDED_OVER", "CONSENT", id, handed.access().service());
        return consent;
    }

    private static HandedConsent usable(SubjectKind kind, AccessName access, List<HandedConsent> handed) {
        return handed.stream()
                .filter(one -> one.kind() == kind && one.access() == access)
                .filter(one -> isKey(one.token()) && isKey(one.publicKey()))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("consent.handed", access.service()).at("consents"));
    }

    private static boolean isKey(String key) {
        return key != null && !key.isBlank() && key.length() <= LONGEST;
    }
}
