package kz.enrollment.consent.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.consent.AccessName;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.consent.domain.Consent;
import kz.enrollment.consent.domain.Consent.Subject;
import kz.enrollment.consent.domain.ConsentSet;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Tasks;

/** Opens requests for consent, never two at a time for one person's data, and not without end: each is an SMS. */
@Stateless
public class ConsentRequests {

    private static final int ALLOWED = 5;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    /** Enough for the newest of every access name, however often a parent asks in a season. */
    private static final int NEWEST = 100;

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

    /** What stands, and new requests for what does not; refused with {@code consent.too_many(minutes)}. */
    @PermitAll
    public ConsentSet standingOrNew(UUID accountId, Iin subject, SubjectKind kind) {
        return standingOrNew(accountId, subject, kind, false);
    }

    /** The same, while nobody waits on a page for the answer. */
    @PermitAll
    public ConsentSet standingOrUnattended(UUID accountId, Iin subject, SubjectKind kind) {
        return standingOrNew(accountId, subject, kind, true);
    }

    /**
     * Lets what is done about an account's consents for a person take turns until the transaction ends: of two answers at
     * the same moment the second must see the first, or nobody notices that all are there.
     */
    @PermitAll
    public void hold(UUID accountId, Iin subject) {
        entities.createNativeQuery(LOCK)
                .setParameter(1, "consent:" + accountId + subject.value())
                .getSingleResult();
    }

    private ConsentSet standingOrNew(UUID accountId, Iin subject, SubjectKind kind, boolean unattended) {
        // Two clicks at once must find one request.
        hold(accountId, subject);
        Instant now = clock.instant();
        var lacking = of(accountId, subject, kind).lacking(now);
        if (!lacking.isEmpty()) {
            Consent leading =
                    new Consent(UUID.randomUUID(), new Subject(accountId, subject, kind), lacking.get(0), now);
            open(unattended ? leading.unattended() : leading, lacking, now);
        }
        return of(accountId, subject, kind);
    }

    /** The newest consents of an account to a person's data. */
    @PermitAll
    public ConsentSet of(UUID accountId, Iin subject, SubjectKind kind) {
        return new ConsentSet(
                kind,
                entities.createQuery("""
                                select c from Consent c where c.accountId = :account and c.subjectIin = :subject
                                order by c.requestedAt desc
                                """, Consent.class)
                        .setParameter("account", accountId)
                        .setParameter("subject", subject.value())
                        .setMaxResults(NEWEST)
                        .getResultList());
    }

    private void open(Consent leading, List<AccessName> accesses, Instant now) {
        requireFewerThanAllowed(leading, now);
        entities.persist(leading);
        accesses.stream()
                .skip(1)
                .map(access -> leading.followedBy(UUID.randomUUID(), access))
                .forEach(entities::persist);
        entities.flush();
        audit.record("CONSENT_REQUESTED", "CONSENT", leading.id(), null);
        tasks.enqueue(Lane.CONSENT, AskConsent.KIND, leading.id());
    }

    private void requireFewerThanAllowed(Consent leading, Instant now) {
        long recent = entities.createQuery("""
                        select count(c) from Consent c
                        where c.accountId = :account and c.subjectIin = :subject and c.requestedAt > :since
                          and c.dialogue = c.id
                        """, Long.class)
                .setParameter("account", leading.accountId())
                .setParameter("subject", leading.subject().value())
                .setParameter("since", now.minus(WINDOW))
                .getSingleResult();
        if (recent >= ALLOWED) {
            throw new BusinessRuleViolation("consent.too_many", WINDOW.toMinutes());
        }
    }
}
