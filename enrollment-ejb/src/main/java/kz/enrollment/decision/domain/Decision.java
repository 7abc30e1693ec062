package kz.enrollment.decision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kz.enrollment.decision.Refusal;
import kz.enrollment.shared.BusinessRuleViolation;

/**
 * The answer to an application, taken by a person with the school's authority. It is never edited, only superseded by a
 * new decision (Rules §7).
 */
@Entity
@Table(name = "decision")
public class Decision {

    private static final int LONGEST_FACTS = 2000;

    @Id
    private UUID id;

    @Column(name = "application_id")
    private UUID applicationId;

    private String kind;
    private Integer ground;

    @Column(name = "facts_kk")
    private String factsKk;

    @Column(name = "facts_ru")
    private String factsRu;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "superseded_by")
    private UUID supersededBy;

    @Column(name = "signature_id")
    private UUID signatureId;

    protected Decision() {
        // for JPA
    }

    private Decision(UUID applicationId, String kind, UUID decidedBy, Instant decidedAt) {
        this.id = UUID.randomUUID();
        this.applicationId = applicationId;
        this.kind = kind;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    public static Decision admission(UUID applicationId, UUID by, Instant at) {
        return new Decision(applicationId, "ADMISSION", by, at);
    }

    /** Only on one of the three grounds, and only with the facts of the case in both languages. */
    public static Decision refusal(UUID applicationId, Refusal refusal, UUID by, Instant at) {
        if (refusal.ground() < 1 || refusal.ground() > 3) {
            throw new BusinessRuleViolation("refusal.ground").at("ground");
        }
        Decision decision = new Decision(applicationId, "REFUSAL", by, at);
        decision.ground = refusal.ground();
        decision.factsKk = facts(refusal.factsKk(), "factsKk");
        decision.factsRu = facts(refusal.factsRu(), "factsRu");
        return decision;
    }

    private static String facts(String text, String field) {
        if (text == null || text.isBlank()) {
            throw new BusinessRuleViolation("facts.required").at(field);
        }
        if (text.length() > LONGEST_FACTS) {
            throw new BusinessRuleViolation("facts.too_long", LONGEST_FACTS).at(field);
        }
        return text.strip();
    }

    /** Keeps the electronic signature it was made with. */
    public void signedWith(UUID signature) {
        signatureId = signature;
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    /** Whether no later decision took its place. */
    public boolean isValid() {
        return supersededBy == null;
    }

    public int ground() {
        return ground;
    }

    public String factsKk() {
        return factsKk;
    }

    public String factsRu() {
        return factsRu;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
