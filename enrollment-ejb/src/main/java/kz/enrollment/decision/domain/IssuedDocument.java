package kz.enrollment.decision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.decision.DocumentKind;
import kz.enrollment.decision.RenderOrder;
import kz.enrollment.shared.Language;

/**
 * A paper of the school. The issuing transaction gives the number and freezes what is printed; the bytes are made after it,
 * once, and a re-print is the stored bytes (quality.md, "Documents").
 */
@Entity
@Table(name = "issued_document")
public class IssuedDocument {

    private static final int TEMPLATE_VERSION = 1;
    private static final int CODE_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "application_id")
    private UUID applicationId;

    @Column(name = "order_id")
    private UUID orderId;

    @Column(name = "school_id")
    private UUID schoolId;

    private String number;
    private int year;

    @Column(name = "issued_at")
    private Instant issuedAt;

    private String content;

    @Column(name = "template_version")
    private int templateVersion;

    @Column(name = "verification_code")
    private String verificationCode;

    @Column(name = "pdf_kk")
    private byte[] pdfKk;

    @Column(name = "pdf_ru")
    private byte[] pdfRu;

    @Column(name = "rendered_at")
    private Instant renderedAt;

    @Version
    private int version;

    protected IssuedDocument() {
        // for JPA
    }

    private IssuedDocument(DocumentKind kind, DocumentNumber number, Instant issuedAt, String content) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.schoolId = number.schoolId();
        this.number = number.text();
        this.year = number.year();
        this.issuedAt = issuedAt;
        this.content = content;
        this.templateVersion = TEMPLATE_VERSION;
        this.verificationCode = newCode();
    }

    public static IssuedDocument forApplication(
            UUID applicationId, DocumentKind kind, DocumentNumber number, Frozen frozen) {
        IssuedDocument document = new IssuedDocument(kind, number, frozen.at(), frozen.json());
        document.applicationId = applicationId;
        return document;
    }

    public static IssuedDocument forOrder(UUID orderId, DocumentNumber number, Frozen frozen) {
        IssuedDocument document = new IssuedDocument(DocumentKind.ORDER, number, frozen.at(), frozen.json());
        document.orderId = orderId;
        return document;
    }

    /** What is printed, and since when it stands. */
    public record Frozen(Instant at, String json) {}

    /** Keeps the first bytes for ever; later ones are ignored. */
    public void rendered(byte[] kk, byte[] ru, Instant at) {
        if (renderedAt == null) {
            pdfKk = kk.clone();
            pdfRu = ru.clone();
            renderedAt = at;
        }
    }

    /** Empty until it is rendered. */
    public Optional<byte[]> pdf(Language language) {
        return Optional.ofNullable(language == Language.KK ? pdfKk : pdfRu).map(byte[]::clone);
    }

    public RenderOrder renderOrder() {
        return new RenderOrder(id, kind, content, verificationCode);
    }

    public UUID id() {
        return id;
    }

    public DocumentKind kind() {
        return kind;
    }

    public String number() {
        return number;
    }

    public UUID schoolId() {
        return schoolId;
    }

    /** Null for an order. */
    public UUID applicationId() {
        return applicationId;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    private static String newCode() {
        byte[] bytes = new byte[CODE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
