package kz.enrollment.documents;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.enrollment.documents.domain.DocumentContent;
import kz.enrollment.documents.domain.StoredDocument;
import kz.enrollment.documents.internal.Shelf;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.NotFound;

/** Files of drafts and applications. Whose draft it is, is the caller's business. */
@Stateless
public class DocumentStore {

    private static final int MEGABYTE = 1024 * 1024;

    @PersistenceContext
    private EntityManager entities;

    private final Shelf shelf;
    private final Clock clock;

    protected DocumentStore() {
        this(null, null);
    }

    @Inject
    public DocumentStore(Shelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * Attaches an inspected file to a draft, in place of the one of the same type; refused with
     * {@code file.total(MB)} when all files together would exceed the limit, {@code document.submitted} when the draft
     * is sent.
     */
    @PermitAll
    public DocumentView attach(UUID draftId, UUID accountId, CheckedFile file, FileLimits limits) {
        shelf.hold(draftId);
        List<StoredDocument> present = shelf.ofDraft(draftId);
        requireOpen(present);
        long others = present.stream()
                .filter(document -> document.type() != file.type())
                // what the bases give is not the parent's to shrink
                .filter(StoredDocument::isUpload)
                .mapToLong(StoredDocument::sizeBytes)
                .sum();
        if (others + file.bytes().length > limits.maxTotalBytes()) {
            throw new BusinessRuleViolation("file.total", limits.maxTotalBytes() / MEGABYTE).at("file");
        }
        return shelf.put(StoredDocument.uploaded(draftId, accountId, file, clock.instant()), file.bytes());
    }

    /** Takes a file off a draft; refused as not found or with {@code document.submitted}. */
    @PermitAll
    public void detach(UUID draftId, UUID documentId) {
        shelf.hold(draftId);
        List<StoredDocument> present = shelf.ofDraft(draftId);
        requireOpen(present);
        var document = present.stream()
                .filter(candidate -> candidate.id().equals(documentId))
                .findFirst()
                .orElseThrow(NotFound::new);
        shelf.remove(draftId, document.type());
    }

    @PermitAll
    public List<DocumentView> ofDraft(UUID draftId) {
        return shelf.ofDraft(draftId).stream().map(StoredDocument::view).toList();
    }

    @PermitAll
    public List<DocumentView> ofApplication(UUID applicationId) {
        return shelf.ofApplication(applicationId).stream()
                .map(StoredDocument::view)
                .toList();
    }

    /** The bytes of a document of a draft, sent or not; refused as not found when the two do not belong together. */
    @PermitAll
    public DocumentBytes read(UUID documentId, UUID draftId) {
        return read(shelf.ofDraft(draftId), documentId);
    }

    /** The bytes of a document of an application, likewise. */
    @PermitAll
    public DocumentBytes readSubmitted(UUID documentId, UUID applicationId) {
        return read(shelf.ofApplication(applicationId), documentId);
    }

    /**
     * Stores what the school scanned with an application on paper; it never changes again.
     *
     * @throws BusinessRuleViolation {@code file.total(MB)} when all files together exceed the limit
     */
    @PermitAll
    public List<DocumentView> scanned(UUID applicationId, List<CheckedFile> files, FileLimits limits) {
        long total = files.stream().mapToLong(file -> file.bytes().length).sum();
        if (total > limits.maxTotalBytes()) {
            throw new BusinessRuleViolation("file.total", limits.maxTotalBytes() / MEGABYTE).at("file");
        }
        return files.stream()
                .map(file -> shelf.add(StoredDocument.scanned(applicationId, file, clock.instant()), file.bytes()))
                .toList();
    }

    private DocumentBytes read(List<StoredDocument> candidates, UUID documentId) {
        var document = candidates.stream()
                .filter(candidate -> candidate.id().equals(documentId))
                .findFirst()
                .orElseThrow(NotFound::new);
        var content = entities.find(DocumentContent.class, documentId);
        return new DocumentBytes(document.fileName(), document.mediaType(), content.bytes());
    }

    /** The draft is sent: its files belong to the application and never change again; searches for what it has end. */
    @PermitAll
    public void bind(UUID draftId, UUID applicationId) {
        shelf.hold(draftId);
        entities.createQuery("""
                        update StoredDocument d set d.applicationId = :application
                        where d.draftId = :draft and d.applicationId is null
                        """)
                .setParameter("application", applicationId)
                .setParameter("draft", draftId)
                .executeUpdate();
        shelf.endSearches(draftId);
    }

    private static void requireOpen(List<StoredDocument> documents) {
        if (documents.stream().anyMatch(StoredDocument::submitted)) {
            throw new BusinessRuleViolation("document.submitted").at("file");
        }
    }
}
