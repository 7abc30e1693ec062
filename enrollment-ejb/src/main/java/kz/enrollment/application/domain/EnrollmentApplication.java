package kz.enrollment.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.ChangedByAnother;

/**
 * An application for grade 1. It is born submitted and signed, with its number in the queue and, if the rule allowed, a
 * place held. The school admits or refuses it; until the enrolment order names the child the parent may withdraw it.
 * Refusal and withdrawal give the place back. A child has at most one active application in the city (Rules §3).
 */
@Entity
@Table(name = "enrollment_application")
public class EnrollmentApplication {

    @Id
    private UUID id;

    @Column(name = "draft_id")
    private UUID draftId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "stream_id")
    private UUID streamId;

    @Column(name = "school_id")
    private UUID schoolId;

    private String city;
    private String channel;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    private String number;

    @Embedded
    private Filing filing;

    @Embedded
    private QueuePlace place;

    @Embedded
    private Content content;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    protected EnrollmentApplication() {
        // for JPA
    }

    private EnrollmentApplication(ApplicationDraft draft, CampaignView campaign, StreamView stream) {
        this.id = UUID.randomUUID();
        this.draftId = draft.id();
        this.accountId = draft.accountId();
        this.campaignId = campaign.id();
        this.streamId = stream.id();
        this.schoolId = stream.school().id();
        this.city = campaign.city();
        this.channel = "PORTAL";
        this.status = ApplicationStatus.SUBMITTED;
    }

    /** The parent's signed application from the portal; the number says campaign, stream and place in its queue. */
    public static EnrollmentApplication submitted(
            ApplicationDraft draft, CampaignView campaign, StreamView stream, Submission submission) {
        EnrollmentApplication application = new EnrollmentApplication(draft, campaign, stream);
        application.filing = submission.filing();
        application.place = submission.place();
        application.content = submission.content();
        application.number = "%s-%s-%04d".formatted(campaign.code(), stream.code(), application.place.sequence());
        return application;
    }

    /** What comes together at submission. */
    public record Submission(Filing filing, QueuePlace place, Content content) {}

    public void withdraw(int shownVersion, Instant now) {
        requireStatus(shownVersion, ApplicationStatus.SUBMITTED, ApplicationStatus.ADMITTED);
        end(ApplicationStatus.WITHDRAWN, now);
    }

    /** Whether the school may still decide what the page showed. */
    public void requireUndecided(int shownVersion) {
        requireStatus(shownVersion, ApplicationStatus.SUBMITTED);
    }

    /** Whether checks may still change: the evidence of a decision stays as it was. */
    public void requireUndecided() {
        requireStatus(version, ApplicationStatus.SUBMITTED);
    }

    public void admit(int shownVersion) {
        requireStatus(shownVersion, ApplicationStatus.SUBMITTED);
        if (!place.isHeld()) {
            throw new BusinessRuleViolation("decision.no_place");
        }
        status = ApplicationStatus.ADMITTED;
    }

    public void refuse(int shownVersion, Instant now) {
        requireStatus(shownVersion, ApplicationStatus.SUBMITTED);
        end(ApplicationStatus.REFUSED, now);
    }

    /** The enrolment order names the child. */
    public void enrol() {
        if (status != ApplicationStatus.ADMITTED) {
            throw new BusinessRuleViolation("order.not_admitted", number);
        }
        status = ApplicationStatus.ENROLLED;
    }

    private void end(ApplicationStatus ending, Instant now) {
        place.giveBack();
        status = ending;
        endedAt = now;
    }

    private void requireStatus(int shownVersion, ApplicationStatus... allowed) {
        if (version != shownVersion) {
            throw new ChangedByAnother();
        }
        for (ApplicationStatus candidate : allowed) {
            if (status == candidate) {
                return;
            }
        }
        throw new BusinessRuleViolation("application.already", status.name());
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID draftId() {
        return draftId;
    }

    public UUID accountId() {
        return accountId;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public UUID streamId() {
        return streamId;
    }

    public UUID schoolId() {
        return schoolId;
    }

    public ApplicationStatus status() {
        return status;
    }

    public String number() {
        return number;
    }

    public Filing filing() {
        return filing;
    }

    public QueuePlace place() {
        return place;
    }

    public Content content() {
        return content;
    }
}
