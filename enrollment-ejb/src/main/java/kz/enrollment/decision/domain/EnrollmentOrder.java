package kz.enrollment.decision.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.ClockProducer;

/**
 * The director's order that enrols admitted children (Rules §1): not before the campaign's date, in force on the campaign's
 * day or the day of signing if that is later.
 */
@Entity
@Table(name = "enrollment_order")
public class EnrollmentOrder {

    @Id
    private UUID id;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "school_id")
    private UUID schoolId;

    private String number;

    @Column(name = "order_date")
    private LocalDate orderDate;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    @Column(name = "issued_by")
    private UUID issuedBy;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "signature_id")
    private UUID signatureId;

    @ElementCollection
    @CollectionTable(name = "order_line", joinColumns = @JoinColumn(name = "order_id"))
    @Column(name = "application_id")
    @OrderColumn(name = "line")
    private List<UUID> applications = new ArrayList<>();

    protected EnrollmentOrder() {
        // for JPA
    }

    /** @param applications in the order of the appendix */
    public EnrollmentOrder(DocumentNumber number, CampaignView campaign, List<UUID> applications, Signing signing) {
        LocalDate today = LocalDate.ofInstant(signing.at(), ClockProducer.ALMATY);
        requireNotEarly(today, campaign);
        if (applications.isEmpty()) {
            throw new BusinessRuleViolation("order.empty");
        }
        this.id = UUID.randomUUID();
        this.campaignId = campaign.id();
        this.schoolId = number.schoolId();
        this.number = number.text();
        this.orderDate = today;
        this.inForceFrom = inForceFrom(today, campaign);
        this.issuedBy = signing.director();
        this.issuedAt = signing.at();
        this.applications.addAll(applications);
    }

    /** @throws BusinessRuleViolation {@code order.too_early(date)} */
    public static void requireNotEarly(LocalDate today, CampaignView campaign) {
        if (today.isBefore(campaign.orderNotBefore())) {
            throw new BusinessRuleViolation("order.too_early", campaign.orderNotBefore());
        }
    }

    /** From when an order of a day is in force. */
    public static LocalDate inForceFrom(LocalDate day, CampaignView campaign) {
        return day.isAfter(campaign.inForceFrom()) ? day : campaign.inForceFrom();
    }

    /** Who signs, and when. */
    public record Signing(UUID director, Instant at) {}

    /** Keeps the director's electronic signature. */
    public void signedWith(UUID signature) {
        signatureId = signature;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public LocalDate orderDate() {
        return orderDate;
    }

    public LocalDate inForceFrom() {
        return inForceFrom;
    }
}
