package kz.enrollment.consent.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.ParentView;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.consent.domain.Consent;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Tasks;

/** Opens requests for consent, never two at a time for one person's data, and not without end: each is an SMS. */
@Stateless
public class ConsentRequests {

    private static final int ALLOWED = 5;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private static final String LOCK = "select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)";

    @PersistenceContext
    private EntityManager entities;

    private final Tasks tasks;
    private final AuditTrail audit;
    private final Clock clock;

    protected ConsentRequests() {
        this(null, null, null);
    }

    @Inject
    public ConsentRequests(Tasks tasks, AuditTrail audit, Clock clock) {
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /** The open or valid request, else a new one; refused with {@code consent.too_many(minutes)}. */
    @PermitAll
    public Consent standingOrNew(ParentView account, Iin subject, SubjectKind kind) {
        // Two clicks at once must find one request.
        entities.createNativeQuery(LOCK)
                .setParameter(1, "consent:" + account.id() + subject.value())
                .getSingleResult();
        Instant now = clock.instant();
        return latest(account.id(), subject)
                .filter(consent -> consent.stands(now))
                .orElseGet(() -> open(account.id(), subject, kind, now));
    }

    @PermitAll
    public Optional<Consent> latest(UUID accountId, Iin subject) {
        return entities.createQuery("""
                        select c from Consent c where c.accountId = :account and c.subjectIin = :subject
                        order by c.requestedAt desc
                        """, Consent.class)
                .setParameter("account", accountId)
                .setParameter("subject", subject.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Consent open(UUID accountId, Iin subject, SubjectKind kind, Instant now) {
        requireFewerThanAllowed(accountId, subject, now);
        var consent = new Consent(UUID.randomUUID(), accountId, subject, kind, now);
        entities.persist(consent);
        audit.record("CONSENT_REQUESTED", "CONSENT", consent.id(), null);
        tasks.enqueue(Lane.CONSENT, AskConsent.KIND, consent.id());
        return consent;
    }

    private void requireFewerThanAllowed(UUID accountId, Iin subject, Instant now) {
        long recent = entities.createQuery("""
                        select count(c) from Consent c
                        where c.accountId = :account and c.subjectIin = :subject and c.requestedAt > :since
                        """, Long.class)
                .setParameter("account", accountId)
                .setParameter("subject", subject.value())
                .setParameter("since", now.minus(WINDOW))
                .getSingleResult();
        if (recent >= ALLOWED) {
            throw new BusinessRuleViolation("consent.too_many", WINDOW.toMinutes());
        }
    }
}
