package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.application.domain.ApplicationDraft;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Caller;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.NotFound;

/** The caller's own drafts; anybody else's do not exist for it. */
@Dependent
public class DraftBook {

    /** More unfinished drafts than any family has children. */
    private static final int MOST_OPEN = 20;

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;
    private final Clock clock;

    @Inject
    public DraftBook(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    public ApplicationDraft require(UUID draftId) {
        return find(draftId, LockModeType.NONE);
    }

    /** Holds the row until the transaction ends, so that two tabs take turns instead of failing each other. */
    public ApplicationDraft requireLocked(UUID draftId) {
        return find(draftId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first. */
    public List<ApplicationDraft> open() {
        return entities.createQuery("""
                        select d from ApplicationDraft d
                        where d.accountId = :account and d.status = :open order by d.updatedAt desc
                        """, ApplicationDraft.class)
                .setParameter("account", caller.id())
                .setParameter("open", ApplicationDraft.Status.OPEN)
                .setMaxResults(MOST_OPEN)
                .getResultList();
    }

    /** A second press of "start" continues the draft that has no child yet. */
    public ApplicationDraft start(UUID campaignId) {
        // Two presses at once take turns; the second finds the draft of the first.
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "start-draft:" + caller.id())
                .getSingleResult();
        List<ApplicationDraft> open = open();
        Optional<ApplicationDraft> begun = open.stream()
                .filter(draft ->
                        draft.campaignId().equals(campaignId) && draft.child().isEmpty())
                .findFirst();
        if (begun.isPresent()) {
            return begun.get();
        }
        if (open.size() >= MOST_OPEN) {
            throw new BusinessRuleViolation("draft.too_many", MOST_OPEN);
        }
        ApplicationDraft draft = new ApplicationDraft(caller.id(), campaignId, clock.instant());
        entities.persist(draft);
        return draft;
    }

    /** @throws BusinessRuleViolation {@code draft.other_for_child}: continue that one instead */
    public void requireNoOtherFor(Iin child, ApplicationDraft draft) {
        boolean other = open().stream()
                .anyMatch(candidate -> !candidate.id().equals(draft.id())
                        && candidate.campaignId().equals(draft.campaignId())
                        && candidate.child().filter(child::equals).isPresent());
        if (other) {
            throw new BusinessRuleViolation("draft.other_for_child").at("child");
        }
    }

    private ApplicationDraft find(UUID draftId, LockModeType lock) {
        return entities.createQuery(
                        "select d from ApplicationDraft d where d.id = :id and d.accountId = :account",
                        ApplicationDraft.class)
                .setParameter("id", draftId)
                .setParameter("account", caller.id())
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
