package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.application.Channel;
import kz.enrollment.application.domain.ApplicationDraft;
import kz.enrollment.consent.ConsentApproved;
import kz.enrollment.consent.ConsentRevoked;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.documents.DocumentSearches;
import kz.enrollment.documents.DocumentStore;
import kz.enrollment.person.FamilyTold;
import kz.enrollment.person.FetchStatus;

/**
 * When the consent for a child and the kinship are both there, whichever comes last, the bases are asked for the drafts that
 * wait for it, and for those that were sent without a paper because 1414 was silent and that nobody has decided on. With
 * the consent all of it ends.
 */
@Dependent
public class ConsentObserver {

    @PersistenceContext
    private EntityManager entities;

    private final DocumentSearches searches;
    private final DocumentStore documents;
    private final Household household;

    @Inject
    public ConsentObserver(DocumentSearches searches, DocumentStore documents, Household household) {
        this.documents = documents;
        this.searches = searches;
        this.household = household;
    }

    void consentCame(@Observes ConsentApproved event) {
        if (event.kind() == SubjectKind.CHILD) {
            waitingFor(event.accountId()).stream()
                    .filter(draft -> isOf(draft, event.subjectIin()))
                    .forEach(this::search);
        }
    }

    void familyTold(@Observes FamilyTold event) {
        waitingFor(event.accountId()).forEach(this::search);
    }

    void consentWent(@Observes ConsentRevoked event) {
        if (event.kind() == SubjectKind.CHILD) {
            living(event.accountId()).stream()
                    .filter(draft -> isOf(draft, event.subjectIin()))
                    .forEach(draft -> searches.takeBack(draft.id()));
        }
    }

    private static boolean isOf(ApplicationDraft draft, String child) {
        return draft.child().filter(iin -> iin.value().equals(child)).isPresent();
    }

    private void search(ApplicationDraft draft) {
        if (!isBelieved(draft) || (draft.status() == ApplicationDraft.Status.SUBMITTED && hasPapers(draft))) {
            return;
        }
        draft.child().ifPresent(child -> searches.ask(draft.id(), draft.accountId(), child, draft.hasSpecialNeeds()));
    }

    /** What a program brings along proves nothing until the register of persons has accepted it. */
    private boolean isBelieved(ApplicationDraft draft) {
        return draft.channel() != Channel.API
                || draft.child()
                        .flatMap(child -> household.person(draft.accountId(), child))
                        .filter(told -> told.status() == FetchStatus.FOUND)
                        .isPresent();
    }

    private boolean hasPapers(ApplicationDraft draft) {
        return DraftDossier.missing(draft, documents.ofDraft(draft.id())).isEmpty();
    }

    private List<ApplicationDraft> waitingFor(UUID account) {
        return living(account).stream()
                .filter(draft -> draft.status() == ApplicationDraft.Status.OPEN || isUndecided(draft))
                .toList();
    }

    private boolean isUndecided(ApplicationDraft draft) {
        return entities.createQuery(
                                "select count(a) from EnrollmentApplication a"
                                        + " where a.draftId = :draft and a.status = :submitted",
                                Long.class)
                        .setParameter("draft", draft.id())
                        .setParameter("submitted", ApplicationStatus.SUBMITTED)
                        .getSingleResult()
                > 0;
    }

    private List<ApplicationDraft> living(UUID account) {
        return entities.createQuery("""
                        select d from ApplicationDraft d
                        where d.accountId = :account and d.childIin is not null and d.status in :living
                        order by d.updatedAt desc
                        """, ApplicationDraft.class)
                .setParameter("account", account)
                .setParameter("living", List.of(ApplicationDraft.Status.OPEN, ApplicationDraft.Status.SUBMITTED))
                .setMaxResults(20)
                .getResultList();
    }
}
