package kz.enrollment.documents.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.documents.CheckedFile;
import kz.enrollment.documents.domain.DocumentSearch;
import kz.enrollment.documents.domain.StoredDocument;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.shared.Iin;

/** The transactions before and after a base is asked for a document. */
@Stateless
public class SearchFile {

    @PersistenceContext
    private EntityManager entities;

    private final Shelf shelf;
    private final Clock clock;
    private final Permission permission;

    protected SearchFile() {
        this(null, null, null);
    }

    @Inject
    public SearchFile(Shelf shelf, Clock clock, Permission permission) {
        this.shelf = shelf;
        this.clock = clock;
        this.permission = permission;
    }

    /** What to ask a base for. */
    public record Question(Iin child, DocumentType type) {}

    /** Empty when the search is answered or given up, or nobody may ask about the child (any more). */
    @PermitAll
    public Optional<Question> question(UUID searchId) {
        return waiting(searchId)
                .filter(search -> !search.givenUp(clock.instant()))
                .filter(search -> permission.stands(search.accountId(), search.child()))
                .map(search -> new Question(search.child(), search.type()));
    }

    @PermitAll
    public void notFound(UUID searchId, String answerId, Instant at) {
        waiting(searchId).ifPresent(search -> search.notFound(answerId, at));
    }

    /**
     * Attaches what was found, unless a file of the type is there: the parent's own upload stays. What a base was too silent to
     * give before the submission goes to the application.
     */
    @PermitAll
    public void found(UUID searchId, CheckedFile file, String answerId, Instant at) {
        waiting(searchId).ifPresent(search -> {
            shelf.hold(search.draftId());
            if (isGone(searchId)) {
                return;
            }
            var present = shelf.ofDraft(search.draftId());
            if (present.stream().noneMatch(document -> document.type() == file.type())) {
                StoredDocument document = StoredDocument.found(search, file, answerId, clock.instant());
                present.stream().filter(StoredDocument::submitted).findFirst().ifPresent(document::follow);
                shelf.put(document, file.bytes());
            }
            search.found(answerId, at);
        });
    }

    @PermitAll
    public void silent(UUID searchId) {
        waiting(searchId).ifPresent(DocumentSearch::silent);
    }

    /** Another child was chosen or the consent taken back while we waited for the draft. */
    private boolean isGone(UUID searchId) {
        return entities.createQuery("select s.id from DocumentSearch s where s.id = :id", UUID.class)
                .setParameter("id", searchId)
                .getResultList()
                .isEmpty();
    }

    private Optional<DocumentSearch> waiting(UUID searchId) {
        return Optional.ofNullable(entities.find(DocumentSearch.class, searchId))
                .filter(DocumentSearch::waiting);
    }
}
