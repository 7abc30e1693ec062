package kz.enrollment.campaign.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.enrollment.campaign.AllocationSettings;
import kz.enrollment.campaign.CampaignPhase;
import kz.enrollment.campaign.CampaignView;

/** The period of one city and school year in which documents are received (Rules §2). Read by this application only. */
@Entity
@Table(name = "campaign")
public class Campaign {

    @Id
    private UUID id;

    private String code;
    private String city;

    @Column(name = "name_kk")
    private String nameKk;

    @Column(name = "name_ru")
    private String nameRu;

    @Column(name = "admission_year")
    private int admissionYear;

    private Instant opens;
    private Instant closes;

    @Column(name = "order_not_before")
    private LocalDate orderNotBefore;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    @Column(name = "release_at")
    private Instant releaseAt;

    @Column(name = "max_file_bytes")
    private int maxFileBytes;

    @Column(name = "max_total_bytes")
    private int maxTotalBytes;

    @Column(name = "complaint_working_days")
    private int complaintWorkingDays;

    @Column(name = "legal_basis_kk")
    private String legalBasisKk;

    @Column(name = "legal_basis_ru")
    private String legalBasisRu;

    private String rule;

    @Column(name = "class_limit")
    private int classLimit;

    @Column(name = "confirm_offers")
    private boolean confirmOffers;

    @Column(name = "offer_working_days")
    private int offerWorkingDays;

    @Column(name = "lists_end_at")
    private Instant listsEndAt;

    @Column(name = "reservations_lapse_working_days")
    private int reservationsLapseWorkingDays;

    protected Campaign() {
        // for JPA
    }

    /** Opening is the first instant that counts, closing the first that does not. */
    public CampaignPhase phaseAt(Instant now) {
        if (now.isBefore(opens)) {
            return CampaignPhase.BEFORE;
        }
        return now.isBefore(closes) ? CampaignPhase.OPEN : CampaignPhase.AFTER;
    }

    public CampaignView view(Instant now) {
        return new CampaignView(
                id,
                code,
                city,
                nameKk,
                nameRu,
                admissionYear,
                opens,
                closes,
                orderNotBefore,
                inForceFrom,
                releaseAt,
                phaseAt(now),
                maxFileBytes,
                maxTotalBytes,
                complaintWorkingDays,
                legalBasisKk,
                legalBasisRu,
                new AllocationSettings(
                        rule, confirmOffers, offerWorkingDays, listsEndAt, reservationsLapseWorkingDays));
    }
}
