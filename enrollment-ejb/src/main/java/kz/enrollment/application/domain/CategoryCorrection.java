package kz.enrollment.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kz.enrollment.application.CorrectionNote;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Category;

/** Who put the category of an application right, when and why. */
@Entity
@Table(name = "category_correction")
public class CategoryCorrection {

    private static final int LONGEST_REASON = 1000;

    @Id
    private UUID id;

    @Column(name = "application_id")
    private UUID applicationId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "category_before")
    private Category before;

    @Enumerated(EnumType.STRING)
    @Column(name = "category_after")
    private Category after;

    private String reason;

    @Column(name = "staff_id")
    private UUID staffId;

    protected CategoryCorrection() {
        // for JPA
    }

    /**
     * @throws BusinessRuleViolation {@code correction.same} at {@code category}, {@code reason.required} and {@code
     *     reason.too_long(max)} at {@code reason}
     */
    public CategoryCorrection(EnrollmentApplication application, Category right, String reason, Signed signed) {
        this.before = application.place().category();
        if (right == null || right == before) {
            throw new BusinessRuleViolation("correction.same").at("category");
        }
        if (reason == null || reason.isBlank()) {
            throw new BusinessRuleViolation("reason.required").at("reason");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new BusinessRuleViolation("reason.too_long", LONGEST_REASON).at("reason");
        }
        this.id = UUID.randomUUID();
        this.applicationId = application.id();
        this.after = right;
        this.reason = reason.strip();
        this.staffId = signed.staff();
        this.at = signed.at();
    }

    /** Who corrects, and when. */
    public record Signed(UUID staff, Instant at) {}

    public Category before() {
        return before;
    }

    public CorrectionNote note() {
        return new CorrectionNote(at, before, after, reason);
    }
}
