package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.security.SecureRandom;
import java.util.List;
import kz.enrollment.allocation.Claim;
import kz.enrollment.allocation.Places;
import kz.enrollment.allocation.Standing;
import kz.enrollment.application.DraftView;
import kz.enrollment.application.domain.ApplicationDraft;
import kz.enrollment.application.domain.ApplicationEvent;
import kz.enrollment.application.domain.Content;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.application.domain.EnrollmentApplication.Submission;
import kz.enrollment.application.domain.Filing;
import kz.enrollment.application.domain.QueuePlace;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.campaign.WorkingDays;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.WorkingCalendar;

/** Turns a signed draft into an application: everything that can be prepared first, the stream's lock last. */
@Dependent
public class FilingDesk {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int FOUR_DIGITS = 10_000;
    private static final String UNIQUE_VIOLATION = "one_active_application_a_child";

    @PersistenceContext
    private EntityManager entities;

    private final Places places;
    private final WorkingDays workingDays;
    private final ActiveApplications applications;
    private final FilingFollowUp followUp;

    @Inject
    public FilingDesk(
            Places places, WorkingDays workingDays, ActiveApplications applications, FilingFollowUp followUp) {
        this.places = places;
        this.workingDays = workingDays;
        this.applications = applications;
        this.followUp = followUp;
    }

    EnrollmentApplication file(ApplicationDraft draft, DraftView view, Content content, CampaignView campaign) {
        applications.requireNone(campaign.city(), content.child().iin());
        WorkingCalendar calendar = workingDays.calendar();
        Claim claim = new Claim(view.stream().id(), ledgerReference(), view.category());

        Standing standing = places.claim(List.of(claim), false).get(0);
        draft.submitted(standing.at());
        Submission submission =
                new Submission(new Filing(standing.at(), calendar), new QueuePlace(standing, "REGISTER"), content);
        EnrollmentApplication application = EnrollmentApplication.submitted(draft, campaign, view.stream(), submission);
        entities.persist(application);
        flush();
        entities.persist(new ApplicationEvent(application.id(), standing.at(), "SUBMITTED"));
        followUp.filed(application);
        return application;
    }

    /**
     * Stores the application before what refers to it; EclipseLink orders inserts by class, not by time. Two parents of one child at the same moment: the database lets one of them in, the other
     * is told.
     */
    private void flush() {
        try {
            entities.flush();
        } catch (PersistenceException refused) {
            if (String.valueOf(refused.getMessage()).contains(UNIQUE_VIOLATION)) {
                throw new BusinessRuleViolation("child.has_application").at("child");
            }
            throw refused;
        }
    }

    /** A random public number that tells nothing; a clash is refused by the database and the parent presses again. */
    private static String ledgerReference() {
        return "%04d-%04d-%04d"
                .formatted(RANDOM.nextInt(FOUR_DIGITS), RANDOM.nextInt(FOUR_DIGITS), RANDOM.nextInt(FOUR_DIGITS));
    }
}
