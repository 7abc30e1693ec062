package kz.enrollment.decision.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.allocation.ClaimView;
import kz.enrollment.application.ApplicationRegister;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.decision.Refusal;
import kz.enrollment.decision.domain.Decision;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.verification.Checks;

/** The parts of a decision, within its transaction. */
@Dependent
public class DecisionDesk {

    private static final int NO_PLACES = 3;

    @PersistenceContext
    private EntityManager entities;

    private final ApplicationRegister applications;
    private final Checks checks;
    private final Announcement announcement;
    private final Clock clock;

    @Inject
    public DecisionDesk(ApplicationRegister applications, Checks checks, Announcement announcement, Clock clock) {
        this.applications = applications;
        this.checks = checks;
        this.announcement = announcement;
        this.clock = clock;
    }

    public ApplicationView requireChecked(UUID applicationId, int version) {
        ApplicationView application = applications.forDecision(applicationId, version);
        int open = checks.notPassed(applicationId);
        if (open > 0) {
            throw new BusinessRuleViolation("decision.checks_open", open);
        }
        return application;
    }

    /** @return the decision */
    public UUID admit(ApplicationView application, int version) {
        applications.admit(application.id(), version);
        Decision decision = stored(Decision.admission(application.id(), announcement.me(), clock.instant()));
        announcement.admitted(application);
        return decision.id();
    }

    /**
     * A family that holds a place cannot be told that there are none: asked under the streams' locks, which are taken before
     * the paper's number.
     *
     * @return the decision
     */
    public UUID refuse(UUID applicationId, int version, Refusal refusal) {
        ApplicationView application = applications.forDecision(applicationId, version);
        Decision decision = Decision.refusal(applicationId, refusal, announcement.me(), clock.instant());
        Optional<ClaimView> standing = applications.standingWithoutPlace(applicationId);
        boolean noPlaces = refusal.ground() == NO_PLACES;
        if (noPlaces && standing.isEmpty()) {
            throw new BusinessRuleViolation("refusal.place_held").at("ground");
        }
        stored(decision);
        announcement.refused(application, decision, noPlaces ? standing.get() : null);
        applications.refuse(applicationId, version, noPlaces);
        return decision.id();
    }

    /** An earlier decision is told first that it stands no longer: one is valid at any moment. */
    private Decision stored(Decision decision) {
        entities.createQuery("""
                        update Decision d set d.supersededBy = :later
                        where d.applicationId = :application and d.supersededBy is null
                        """)
                .setParameter("later", decision.id())
                .setParameter("application", decision.applicationId())
                .executeUpdate();
        entities.persist(decision);
        return decision;
    }
}
