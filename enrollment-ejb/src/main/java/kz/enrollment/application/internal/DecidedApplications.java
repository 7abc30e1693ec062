package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.allocation.ClaimView;
import kz.enrollment.allocation.Places;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.campaign.Campaigns;
import kz.enrollment.shared.BusinessRuleViolation;

/** What a decision does to an application that is held already. */
@Dependent
public class DecidedApplications {

    private final CaseLocks locks;
    private final CaseNotes notes;
    private final ApplicationEndings endings;
    private final DecidedContext context;

    @Inject
    public DecidedApplications(CaseLocks locks, CaseNotes notes, ApplicationEndings endings, DecidedContext context) {
        this.locks = locks;
        this.notes = notes;
        this.endings = endings;
        this.context = context;
    }

    public Optional<ClaimView> standingWithoutPlace(EnrollmentApplication application) {
        boolean holds = locks.holdStreams(application).states().containsValue(ClaimState.HOLDING);
        return holds
                ? Optional.empty()
                : Optional.of(context.places.claim(application.place().ledgerReference()));
    }

    public void admit(EnrollmentApplication application, int version) {
        application.requireUndecided(version);
        HeldCase held = locks.holdStreams(application);
        boolean holds = held.states().get(application.place().ledgerReference()) == ClaimState.HOLDING;
        boolean unconfirmed = !application.place().isHeld() && asksTheFamily(application, held);
        if (!holds || unconfirmed) {
            throw new BusinessRuleViolation("decision.no_place");
        }
        // The place may have come from the list a moment ago.
        application.told(true);
        application.admit(version);
        notes.note(application, context.clock.instant(), "ADMITTED");
    }

    public void refuse(EnrollmentApplication application, int version, boolean waits) {
        endings.refuse(application, version, waits && application.keepsWaiting());
    }

    public void enrol(Collection<EnrollmentApplication> applications) {
        for (EnrollmentApplication application : applications) {
            application.enrol();
            notes.note(application, context.clock.instant(), "ENROLLED");
        }
        endings.enrolled(applications);
    }

    /** A place from a list that the family must accept first: only the follow-up offers it. */
    private boolean asksTheFamily(EnrollmentApplication application, HeldCase held) {
        return held.offer().isPresent()
                || locks.hasElsewhere(application)
                || context.campaigns
                        .require(application.campaignId())
                        .allocation()
                        .confirmOffers();
    }

    /** Clock, settings and places. */
    @Dependent
    public static class DecidedContext {

        private final Clock clock;
        private final Campaigns campaigns;
        private final Places places;

        @Inject
        public DecidedContext(Clock clock, Campaigns campaigns, Places places) {
            this.clock = clock;
            this.campaigns = campaigns;
            this.places = places;
        }
    }
}
