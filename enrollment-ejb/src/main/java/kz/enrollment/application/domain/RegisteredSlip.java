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
import kz.enrollment.allocation.Standing;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;

/**
 * A statement on paper that an officer registered (Rules §6): it has its number, and its place if there was one, before the
 * rest is entered. It ends as an application or is cancelled with a reason; a child has at most one open slip in the city.
 */
@Entity
@Table(name = "paper_slip")
public class RegisteredSlip {

    private static final int LONGEST_REASON = 500;
    private static final String PLACE_ELSEWHERE = "PLACE_ELSEWHERE";

    /** What became of it. */
    public enum Status {
        OPEN,
        ENTERED,
        CANCELLED
    }

    @Id
    private UUID id;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "stream_id")
    private UUID streamId;

    @Column(name = "school_id")
    private UUID schoolId;

    private String city;

    @Column(name = "child_iin")
    private String childIin;

    private String number;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "keep_waiting")
    private boolean keepWaiting;

    @Embedded
    private Journal journal;

    @Embedded
    private DrawnNumber drawn;

    @Column(name = "registered_by")
    private UUID registeredBy;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "application_id")
    private UUID applicationId;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private UUID endedBy;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Version
    private int version;

    protected RegisteredSlip() {
        // for JPA
    }

    /** @param dueAt when the answer is due, counted from the time of registration */
    public RegisteredSlip(CampaignView campaign, StreamView stream, Registration registration, Instant dueAt) {
        Standing standing = registration.standing();
        this.id = UUID.randomUUID();
        this.campaignId = campaign.id();
        this.streamId = stream.id();
        this.schoolId = stream.school().id();
        this.city = campaign.city();
        this.childIin = registration.child().value();
        this.number = registration.number().in(campaign, stream);
        this.status = Status.OPEN;
        this.keepWaiting = registration.keepWaiting();
        this.journal = registration.journal();
        this.drawn = new DrawnNumber(standing);
        this.registeredBy = registration.officer();
        this.dueAt = dueAt;
    }

    /** What comes together at registration. */
    public record Registration(
            RegistrationNumber number,
            Iin child,
            boolean keepWaiting,
            Journal journal,
            Standing standing,
            UUID officer) {}

    /** The rest was entered: the slip lives on as the application. */
    public void entered(UUID application, UUID officer, Instant now) {
        end(Status.ENTERED, officer, now);
        applicationId = application;
    }

    public void cancel(String reason, UUID officer, Instant now) {
        requireOpen();
        if (reason == null || reason.isBlank()) {
            throw new BusinessRuleViolation("reason.required").at("reason");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new BusinessRuleViolation("reason.too_long", LONGEST_REASON).at("reason");
        }
        end(Status.CANCELLED, officer, now);
        cancelReason = reason.strip();
    }

    /** The family accepted a place elsewhere; no officer ended it. */
    public void givenUp(Instant now) {
        end(Status.CANCELLED, null, now);
        cancelReason = PLACE_ELSEWHERE;
    }

    public void requireOpen() {
        if (!isOpen()) {
            throw new BusinessRuleViolation("slip.over");
        }
    }

    private void end(Status ending, UUID officer, Instant now) {
        requireOpen();
        status = ending;
        endedBy = officer;
        endedAt = now;
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    public UUID id() {
        return id;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public UUID streamId() {
        return streamId;
    }

    public String city() {
        return city;
    }

    public Iin child() {
        return new Iin(childIin);
    }

    public String number() {
        return number;
    }

    public boolean keepsWaiting() {
        return keepWaiting;
    }

    public Journal journal() {
        return journal;
    }

    /** How it stood right after registration. */
    public Standing standing() {
        return drawn.standing(streamId);
    }

    public String reference() {
        return drawn.reference();
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** Null unless entered. */
    public UUID applicationId() {
        return applicationId;
    }
}
