package kz.enrollment.documents.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The bytes of a stored document, apart from it so that lists never load them. */
@Entity
@Table(name = "document_content")
public class DocumentContent {

    @Id
    @Column(name = "document_id")
    private UUID documentId;

    private byte[] bytes;

    protected DocumentContent() {}

    public DocumentContent(UUID documentId, byte[] bytes) {
        this.documentId = documentId;
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
