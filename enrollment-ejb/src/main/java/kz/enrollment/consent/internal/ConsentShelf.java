package kz.enrollment.consent.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.consent.ConsentLine;
import kz.enrollment.consent.ConsentRevoked;
import kz.enrollment.consent.domain.Consent;
import kz.enrollment.consent.domain.ConsentSet;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Page;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Tasks;

/** The parent's list of consents, and the way to take them back. */
@Stateless
public class ConsentShelf {

    private static final String LEADING =
            " from Consent c where c.accountId in :accounts and (c.dialogue is null or c.dialogue = c.id)";

    @PersistenceContext
    private EntityManager entities;

    private final Tasks tasks;
    private final AuditTrail audit;
    private final Event<ConsentRevoked> revoked;
    private final Clock clock;

    protected ConsentShelf() {
        this(null, null, null, null);
    }

    @Inject
    public ConsentShelf(Tasks tasks, AuditTrail audit, Event<ConsentRevoked> revoked, Clock clock) {
        this.tasks = tasks;
        this.audit = audit;
        this.revoked = revoked;
        this.clock = clock;
    }

    @PermitAll
    public Page<ConsentLine> page(OwnAccounts accounts, int offset, int limit) {
        long total = entities.createQuery("select count(c)" + LEADING, Long.class)
                .setParameter("accounts", accounts.ids())
                .getSingleResult();
        List<UUID> leading = entities.createQuery(
                        "select c.id" + LEADING + " order by c.requestedAt desc, c.id", UUID.class)
                .setParameter("accounts", accounts.ids())
                .setFirstResult(Math.max(0, offset))
                .setMaxResults(Page.limited(limit))
                .getResultList();
        Map<UUID, List<Consent>> all = ofDialogues(accounts, leading);
        Instant now = clock.instant();
        return new Page<>(
                leading.stream().map(id -> line(accounts, all.get(id), now)).toList(), total, offset, limit);
    }

    private Map<UUID, List<Consent>> ofDialogues(OwnAccounts accounts, List<UUID> leading) {
        if (leading.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("""
                        select c from Consent c where c.accountId in :accounts and (c.dialogue in :ids or c.id in :ids)
                        order by c.accessName
                        """, Consent.class)
                .setParameter("accounts", accounts.ids())
                .setParameter("ids", leading)
                .getResultStream()
                .collect(Collectors.groupingBy(Consent::dialogue));
    }

    private static ConsentLine line(OwnAccounts accounts, List<Consent> consents, Instant now) {
        return line(consents, now).handedBy(accounts.clientOf(consents.get(0).accountId()));
    }

    /** @param consents asked for with one SMS; which of them speaks does not depend on their order */
    static ConsentLine line(List<Consent> consents, Instant now) {
        Consent first = consents.get(0);
        Consent speaker =
                new ConsentSet(first.subjectKind(), consents).speaker(now).orElse(first);
        return new ConsentLine(
                speaker.dialogue(),
                null,
                speaker.subject(),
                speaker.subjectKind(),
                consents.stream().map(Consent::access).sorted().toList(),
                speaker.status(now),
                speaker.since(),
                speaker.until().orElse(null),
                consents.stream().anyMatch(consent -> consent.valid(now)),
                consents.stream().noneMatch(Consent::awaitsRevocation));
    }

    @PermitAll
    public ConsentLine line(OwnAccounts accounts, UUID dialogue) {
        return line(accounts, require(accounts, dialogue), clock.instant());
    }

    private List<Consent> require(OwnAccounts accounts, UUID dialogue) {
        return Optional.ofNullable(ofDialogues(accounts, List.of(dialogue)).get(dialogue))
                .orElseThrow(NotFound::new);
    }

    @PermitAll
    public void revoke(OwnAccounts accounts, UUID dialogue) {
        List<Consent> given = require(accounts, dialogue);
        Instant now = clock.instant();
        if (given.stream().noneMatch(consent -> consent.valid(now))) {
            throw new BusinessRuleViolation("consent.not_revocable");
        }
        List<Consent> ended = Stream.concat(given.stream(), open(given.get(0)))
                .distinct()
                .filter(consent -> consent.revoke(now))
                .toList();
        for (Consent consent : ended) {
            audit.record("CONSENT_REVOKED", "CONSENT", consent.id(), null);
            tasks.enqueue(Lane.CONSENT, RevokeConsent.KIND, consent.id());
        }
        Consent first = ended.get(0);
        revoked.fire(new ConsentRevoked(first.accountId(), first.subject().value(), first.subjectKind()));
    }

    /** Whatever is still asked for to the same person's data, in whatever message. */
    private Stream<Consent> open(Consent given) {
        return entities.createQuery(
                        "select c from Consent c where c.accountId = :account and c.subjectIin = :subject",
                        Consent.class)
                .setParameter("account", given.accountId())
                .setParameter("subject", given.subject().value())
                .getResultStream()
                .filter(consent -> consent.status().open());
    }

    @PermitAll
    public void lose(UUID consentId) {
        Optional.ofNullable(entities.find(Consent.class, consentId))
                .ifPresent(consent -> consent.lose(clock.instant()));
    }
}
