package kz.enrollment.application.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.enrollment.allocation.Places;
import kz.enrollment.application.PupilStatus;
import kz.enrollment.application.domain.ListedPupil;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.shared.Page;
import kz.enrollment.shared.WorkingCalendar;

/** The transactions of lapsing reservations. */
@Stateless
@PermitAll
public class ReservationTerms {

    @PersistenceContext
    private EntityManager entities;

    private final Terms terms;
    private final Places places;
    private final AuditTrail audit;

    protected ReservationTerms() {
        this(null, null, null);
    }

    @Inject
    public ReservationTerms(Terms terms, Places places, AuditTrail audit) {
        this.terms = terms;
        this.places = places;
        this.audit = audit;
    }

    /** Unclaimed reservations whose time is over; the rest of a long list comes with the next question. */
    public List<UUID> overdue() {
        Instant now = terms.now();
        WorkingCalendar calendar = terms.calendar();
        List<UUID> over = reserving().stream()
                .map(terms::campaign)
                .filter(campaign -> !Terms.lapse(campaign, calendar).isAfter(now))
                .map(CampaignView::id)
                .toList();
        return over.isEmpty() ? List.of() : listedIn(over);
    }

    /** Another node may have been first; then nothing is changed. The stream's lock comes last. */
    public void lapse(UUID pupilId) {
        ListedPupil pupil = entities.find(ListedPupil.class, pupilId, LockModeType.PESSIMISTIC_WRITE);
        if (pupil == null || !pupil.isListed()) {
            return;
        }
        pupil.lapse(terms.now());
        audit.record("ZERO_CLASS_LAPSED", "PUPIL", pupilId, null);
        places.leave(List.of(pupil.reference()));
    }

    private List<UUID> reserving() {
        return entities.createQuery(
                        "select distinct p.campaignId from ListedPupil p where p.status = :listed", UUID.class)
                .setParameter("listed", PupilStatus.LISTED)
                .setMaxResults(Page.LARGEST)
                .getResultList();
    }

    private List<UUID> listedIn(List<UUID> campaigns) {
        return entities.createQuery("""
                        select p.id from ListedPupil p where p.status = :listed and p.campaignId in :campaigns
                        order by p.streamId, p.id
                        """, UUID.class)
                .setParameter("listed", PupilStatus.LISTED)
                .setParameter("campaigns", campaigns)
                .setMaxResults(Page.LARGEST)
                .getResultList();
    }
}
