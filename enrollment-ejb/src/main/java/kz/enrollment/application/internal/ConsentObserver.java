package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.enrollment.application.domain.ApplicationDraft;
import kz.enrollment.consent.ConsentApproved;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.documents.DocumentSearches;
import kz.enrollment.documents.DocumentStore;
import kz.enrollment.documents.DocumentView;
import kz.enrollment.shared.DocumentType;

/**
 * When the consent for a child comes, the health base is asked for the drafts that wait for it, and for those that were sent
 * without the forms because 1414 was silent.
 */
@Dependent
public class ConsentObserver {

    @PersistenceContext
    private EntityManager entities;

    private final DocumentSearches searches;
    private final DocumentStore documents;

    @Inject
    public ConsentObserver(DocumentSearches searches, DocumentStore documents) {
        this.documents = documents;
        this.searches = searches;
    }

    void consentCame(@Observes ConsentApproved event) {
        if (event.kind() != SubjectKind.CHILD) {
            return;
        }
        for (ApplicationDraft draft : waitingFor(event)) {
            if (draft.status() == ApplicationDraft.Status.SUBMITTED && hasForms(draft)) {
                continue;
            }
            draft.child()
                    .ifPresent(child -> searches.ask(draft.id(), draft.accountId(), child, draft.hasSpecialNeeds()));
        }
    }

    private boolean hasForms(ApplicationDraft draft) {
        Set<DocumentType> attached =
                documents.ofDraft(draft.id()).stream().map(DocumentView::type).collect(Collectors.toSet());
        return attached.containsAll(Set.of(DocumentType.FORM_065, DocumentType.FORM_052));
    }

    private List<ApplicationDraft> waitingFor(ConsentApproved event) {
        return entities.createQuery("""
                        select d from ApplicationDraft d
                        where d.accountId = :account and d.childIin = :child and d.status in :living
                        """, ApplicationDraft.class)
                .setParameter("account", event.accountId())
                .setParameter("child", event.subjectIin())
                .setParameter("living", List.of(ApplicationDraft.Status.OPEN, ApplicationDraft.Status.SUBMITTED))
                .setMaxResults(20)
                .getResultList();
    }
}
