package kz.enrollment.decision.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.StaffView;
import kz.enrollment.allocation.ClaimView;
import kz.enrollment.application.ApplicationRegister;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.decision.Refusal;
import kz.enrollment.decision.domain.Decision;
import kz.enrollment.decision.internal.FrozenContent.Decided;
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

    /** An application that waits for its decision. */
    public ApplicationView requireOpen(UUID applicationId, int version) {
        return applications.forDecision(applicationId, version);
    }

    /** A refusal as it would be stored: with a ground and facts, else refused itself. */
    Decision reasoned(UUID applicationId, Refusal refusal, StaffView by) {
        return Decision.refusal(applicationId, refusal, by.id(), clock.instant());
    }

    /** Without an electronic signature. */
    public UUID admit(ApplicationView application, int version) {
        return admit(application, version, announcement.me());
    }

    /** @return the decision */
    UUID admit(ApplicationView application, int version, Author author) {
        applications.admit(application.id(), version);
        Decision decision = Decision.admission(application.id(), author.who().id(), clock.instant());
        stored(decision, author);
        announcement.admitted(application, author);
        return decision.id();
    }

    /** Without an electronic signature. */
    public UUID refuse(UUID applicationId, int version, Refusal refusal) {
        return refuse(applicationId, version, refusal, announcement.me());
    }

    /**
     * A family that holds a place cannot be told that there are none: asked under the streams' locks, which are taken before
     * the paper's number.
     *
     * @return the decision
     */
    UUID refuse(UUID applicationId, int version, Refusal refusal, Author author) {
        ApplicationView application = requireOpen(applicationId, version);
        Decision decision = reasoned(applicationId, refusal, author.who());
        Optional<ClaimView> standing = applications.standingWithoutPlace(applicationId);
        boolean noPlaces = refusal.ground() == NO_PLACES;
        if (noPlaces && standing.isEmpty()) {
            throw new BusinessRuleViolation("refusal.place_held").at("ground");
        }
        stored(decision, author);
        announcement.refused(application, new Decided(author, decision, noPlaces ? standing.get() : null));
        applications.refuse(applicationId, version, noPlaces);
        return decision.id();
    }

    /** An earlier decision is told first that it stands no longer: one is valid at any moment. */
    private void stored(Decision decision, Author author) {
        if (author.signature() != null) {
            decision.signedWith(author.signature().signatureId());
        }
        entities.createQuery("""
                        update Decision d set d.supersededBy = :later
                        where d.applicationId = :application and d.supersededBy is null
                        """)
                .setParameter("later", decision.id())
                .setParameter("application", decision.applicationId())
                .executeUpdate();
        entities.persist(decision);
    }
}
