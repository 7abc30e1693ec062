package kz.enrollment.documents.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import kz.enrollment.documents.DocumentView;
import kz.enrollment.documents.domain.DocumentContent;
import kz.enrollment.documents.domain.Origin;
import kz.enrollment.documents.domain.SearchStatus;
import kz.enrollment.documents.domain.StoredDocument;
import kz.enrollment.shared.DocumentType;

/** The files of one draft, at most one of a type. Whoever changes them holds the shelf first. */
@Stateless
public class Shelf {

    private static final String HOLD =
            "select cast(id as text) from application_draft where id = cast(?1 as uuid) for update";

    @PersistenceContext
    private EntityManager entities;

    /**
     * Until the transaction ends nobody else changes this draft's files: an upload and a found form may meet. It is the
     * draft's own row that is locked, as the steps of the parent lock it, so that there is one order only.
     */
    @PermitAll
    public void hold(UUID draftId) {
        entities.createNativeQuery(HOLD).setParameter(1, draftId.toString()).getResultList();
    }

    @PermitAll
    public List<StoredDocument> ofDraft(UUID draftId) {
        return entities.createQuery(
                        "select d from StoredDocument d where d.draftId = :draft order by d.type", StoredDocument.class)
                .setParameter("draft", draftId)
                .getResultList();
    }

    @PermitAll
    public List<StoredDocument> ofApplication(UUID applicationId) {
        return entities.createQuery(
                        "select d from StoredDocument d where d.applicationId = :application order by d.type",
                        StoredDocument.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    /** Stores a file in place of the one of its type. */
    @PermitAll
    public DocumentView put(StoredDocument document, byte[] bytes) {
        remove(document.draftId(), document.type());
        return add(document, bytes);
    }

    @PermitAll
    public DocumentView add(StoredDocument document, byte[] bytes) {
        entities.persist(document);
        // The content refers to the document by a plain column, so the provider cannot know the order.
        entities.flush();
        entities.persist(new DocumentContent(document.id(), bytes));
        return document.view();
    }

    /** At once, since the provider would insert the new row before it deletes the old. */
    @PermitAll
    public void remove(UUID draftId, DocumentType type) {
        entities.createQuery("delete from StoredDocument d where d.draftId = :draft and d.type = :type")
                .setParameter("draft", draftId)
                .setParameter("type", type)
                .executeUpdate();
    }

    /** Everything of a draft that is not sent goes: papers of one child must not travel with another. */
    @PermitAll
    public void clear(UUID draftId) {
        entities.createQuery("delete from DocumentSearch s where s.draftId = :draft")
                .setParameter("draft", draftId)
                .executeUpdate();
        entities.createQuery("delete from StoredDocument d where d.draftId = :draft and d.applicationId is null")
                .setParameter("draft", draftId)
                .executeUpdate();
    }

    /** What the bases gave to a draft that is not sent goes, the parent's own files stay; open questions go in any case. */
    @PermitAll
    public void takeBack(UUID draftId) {
        entities.createQuery("""
                        delete from StoredDocument d where d.draftId = :draft and d.applicationId is null
                          and d.origin in :bases
                        """)
                .setParameter("draft", draftId)
                .setParameter("bases", List.of(Origin.HEALTH_BASE, Origin.PMPK_BASE))
                .executeUpdate();
        entities.createQuery("""
                        delete from DocumentSearch s where s.draftId = :draft and (s.status in :waiting
                          or s.type not in (select d.type from StoredDocument d where d.draftId = :draft))
                        """)
                .setParameter("draft", draftId)
                .setParameter("waiting", List.of(SearchStatus.ASKED, SearchStatus.NO_ANSWER))
                .executeUpdate();
    }

    /** Unanswered questions about papers the draft has are asked no more; what a silent base still owes may come later. */
    @PermitAll
    public void endSearches(UUID draftId) {
        entities.createQuery("""
                        delete from DocumentSearch s where s.draftId = :draft and s.status in :waiting
                          and s.type in (select d.type from StoredDocument d where d.draftId = :draft)
                        """)
                .setParameter("draft", draftId)
                .setParameter("waiting", List.of(SearchStatus.ASKED, SearchStatus.NO_ANSWER))
                .executeUpdate();
    }
}
