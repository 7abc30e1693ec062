package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.allocation.Places;
import kz.enrollment.application.domain.RegisteredSlip;
import kz.enrollment.audit.AuditTrail;

/** Statements on paper that wait on a list before they are entered. */
@Dependent
public class WaitingSlips {

    @PersistenceContext
    private EntityManager entities;

    private final ActiveApplications applications;
    private final Places places;
    private final AuditTrail audit;

    @Inject
    public WaitingSlips(ActiveApplications applications, Places places, AuditTrail audit) {
        this.applications = applications;
        this.places = places;
        this.audit = audit;
    }

    /** Without locks; few are left unentered for long. */
    List<UUID> of(UUID campaign) {
        List<RegisteredSlip> open = entities.createQuery(
                        "select s from RegisteredSlip s where s.campaignId = :campaign and s.status = :open order by s.id",
                        RegisteredSlip.class)
                .setParameter("campaign", campaign)
                .setParameter("open", RegisteredSlip.Status.OPEN)
                .getResultList();
        Map<String, ClaimState> states =
                places.states(open.stream().map(RegisteredSlip::reference).toList());
        return open.stream()
                .filter(slip -> states.get(slip.reference()) == ClaimState.WAITING)
                .map(RegisteredSlip::id)
                .toList();
    }

    /** It may have been served or entered a moment ago: then nothing is changed. The stream's lock comes last. */
    void leave(UUID slipId) {
        RegisteredSlip slip = entities.find(RegisteredSlip.class, slipId);
        applications.hold(slip.city(), slip.child());
        entities.refresh(slip, LockModeType.PESSIMISTIC_WRITE);
        List<String> reference = List.of(slip.reference());
        if (slip.isOpen() && places.held(reference).get(slip.reference()) == ClaimState.WAITING) {
            audit.record("PAPER_LIST_ENDED", "SLIP", slip.id(), slip.number());
            places.leave(reference);
        }
    }
}
