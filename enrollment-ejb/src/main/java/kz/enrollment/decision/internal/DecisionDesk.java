package kz.enrollment.decision.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
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

    /** A family that holds a place cannot be told that there are none. */
    public ApplicationView requireFitting(UUID applicationId, int version, Refusal refusal) {
        ApplicationView application = applications.forDecision(applicationId, version);
        if (refusal.ground() == NO_PLACES && application.placeHeld()) {
            throw new BusinessRuleViolation("refusal.place_held").at("ground");
        }
        return application;
    }

    public Decision admission(UUID applicationId) {
        return stored(Decision.admission(applicationId, announcement.me(), clock.instant()));
    }

    public Decision refusal(UUID applicationId, Refusal refusal) {
        return stored(Decision.refusal(applicationId, refusal, announcement.me(), clock.instant()));
    }

    public void admit(ApplicationView application, int version) {
        applications.admit(application.id(), version);
        announcement.admitted(application);
    }

    /** The stream's lock is taken last. */
    public void refuse(ApplicationView application, int version, Decision decision) {
        announcement.refused(application, decision);
        applications.refuse(application.id(), version);
    }

    private Decision stored(Decision decision) {
        entities.persist(decision);
        return decision;
    }
}
