package kz.enrollment.documents.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kz.enrollment.documents.CheckedFile;
import kz.enrollment.documents.DocumentView;
import kz.enrollment.shared.DocumentType;

/**
 * A file of a draft and, once that is sent, of its application, or a scan of an application on paper, which has no draft;
 * its bytes live in a row of their own.
 */
@Entity
@Table(name = "stored_document")
public class StoredDocument {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "draft_id")
    private UUID draftId;

    @Column(name = "application_id")
    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "origin_answer")
    private String originAnswer;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private int sizeBytes;

    private String sha256;

    @Column(name = "stored_at")
    private Instant storedAt;

    protected StoredDocument() {}

    private StoredDocument(UUID draftId, UUID accountId, CheckedFile file, Instant now) {
        this.id = UUID.randomUUID();
        this.draftId = draftId;
        this.accountId = accountId;
        this.type = file.type();
        this.fileName = file.fileName();
        this.mediaType = file.mediaType();
        this.sizeBytes = file.bytes().length;
        this.sha256 = file.sha256();
        this.storedAt = now;
    }

    /** The parent's own file, not one that a base gave. */
    public boolean isUpload() {
        return origin == Origin.UPLOADED;
    }

    public static StoredDocument uploaded(UUID draftId, UUID accountId, CheckedFile file, Instant now) {
        var document = new StoredDocument(draftId, accountId, file, now);
        document.origin = Origin.UPLOADED;
        return document;
    }

    /** A paper handed in at the school: it belongs to the application from the start. */
    public static StoredDocument scanned(UUID applicationId, CheckedFile file, Instant now) {
        var document = new StoredDocument(null, null, file, now);
        document.applicationId = applicationId;
        document.origin = Origin.SCANNED;
        return document;
    }

    /** @param search whose answer brought the file */
    public static StoredDocument found(DocumentSearch search, CheckedFile file, String answerId, Instant now) {
        var document = new StoredDocument(search.draftId(), search.accountId(), file, now);
        document.origin = file.type() == DocumentType.PMPK ? Origin.PMPK_BASE : Origin.HEALTH_BASE;
        document.originAnswer = answerId;
        return document;
    }

    /** The other papers were sent before this one came. */
    public void follow(StoredDocument sent) {
        applicationId = sent.applicationId;
    }

    public UUID id() {
        return id;
    }

    public UUID draftId() {
        return draftId;
    }

    /** A submitted document never changes again. */
    public boolean submitted() {
        return applicationId != null;
    }

    public int sizeBytes() {
        return sizeBytes;
    }

    public DocumentType type() {
        return type;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public DocumentView view() {
        return new DocumentView(id, type, origin.name(), fileName, mediaType, sizeBytes, storedAt, sha256);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredDocument that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
