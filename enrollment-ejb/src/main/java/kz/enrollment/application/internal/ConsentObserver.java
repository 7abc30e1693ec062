package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kz.enrollment.application.domain.ApplicationDraft;
import kz.enrollment.consent.ConsentApproved;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.documents.DocumentSearches;

/** When the consent for a child comes, the health base is asked for the drafts that wait for it. */
@Dependent
public class ConsentObserver {

    @PersistenceContext
    private EntityManager entities;

    private final DocumentSearches searches;

    @Inject
    public ConsentObserver(DocumentSearches searches) {
        this.searches = searches;
    }

    void consentCame(@Observes ConsentApproved event) {
        if (event.kind() != SubjectKind.CHILD) {
            return;
        }
        for (ApplicationDraft draft : waitingFor(event)) {
            draft.child()
                    .ifPresent(child -> searches.ask(draft.id(), draft.accountId(), child, draft.hasSpecialNeeds()));
        }
    }

    private List<ApplicationDraft> waitingFor(ConsentApproved event) {
        return entities.createQuery("""
                        select d from ApplicationDraft d
                        where d.accountId = :account and d.childIin = :child and d.status = :open
                        """, ApplicationDraft.class)
                .setParameter("account", event.accountId())
                .setParameter("child", event.subjectIin())
                .setParameter("open", ApplicationDraft.Status.OPEN)
                .setMaxResults(20)
                .getResultList();
    }
}
