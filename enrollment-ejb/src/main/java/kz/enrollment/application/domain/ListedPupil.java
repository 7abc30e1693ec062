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
import java.time.LocalDate;
import java.util.UUID;
import kz.enrollment.allocation.Standing;
import kz.enrollment.application.PupilStatus;
import kz.enrollment.application.ZeroClassPupil;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PersonName;

/**
 * A pupil of the school's own zero class with the place reserved for it (Rules §6). The reservation ends once: by the
 * parent's statement, by an application of the family's own, by the school, or because nobody claimed it in time.
 */
@Entity
@Table(name = "zero_class_pupil")
public class ListedPupil {

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

    private String surname;

    @Column(name = "given_name")
    private String givenName;

    private String patronymic;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private PupilStatus status;

    @Embedded
    private DrawnNumber drawn;

    @Column(name = "registered_by")
    private UUID listedBy;

    @Column(name = "application_id")
    private UUID applicationId;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private UUID endedBy;

    @Version
    private int version;

    protected ListedPupil() {
        // for JPA
    }

    public ListedPupil(CampaignView campaign, StreamView stream, Pupil pupil, Standing standing) {
        this.id = UUID.randomUUID();
        this.campaignId = campaign.id();
        this.streamId = stream.id();
        this.schoolId = stream.school().id();
        this.city = campaign.city();
        this.childIin = pupil.iin().value();
        this.surname = pupil.name().surname();
        this.givenName = pupil.name().givenName();
        this.patronymic = pupil.name().patronymic();
        this.birthDate = pupil.birthDate();
        this.status = PupilStatus.LISTED;
        this.drawn = new DrawnNumber(standing);
        this.listedBy = pupil.listedBy();
    }

    /** Who is listed, and by whom. */
    public record Pupil(Iin iin, PersonName name, LocalDate birthDate, UUID listedBy) {}

    /** The parent's statement came. */
    public void admitted(UUID application, UUID officer, Instant now) {
        end(PupilStatus.ADMITTED, officer, now);
        applicationId = application;
    }

    /** The family applied by itself; the reserved place went with the application or became needless. */
    public void applied(UUID application, Instant now) {
        end(PupilStatus.APPLIED, null, now);
        applicationId = application;
    }

    public void strike(UUID officer, Instant now) {
        end(PupilStatus.STRUCK, officer, now);
    }

    public void lapse(Instant now) {
        end(PupilStatus.LAPSED, null, now);
    }

    public void requireListed() {
        if (!isListed()) {
            throw new BusinessRuleViolation("pupil.over");
        }
    }

    private void end(PupilStatus ending, UUID officer, Instant now) {
        requireListed();
        status = ending;
        endedBy = officer;
        endedAt = now;
    }

    public boolean isListed() {
        return status == PupilStatus.LISTED;
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

    public PersonName name() {
        return new PersonName(surname, givenName, patronymic);
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    public String reference() {
        return drawn.reference();
    }

    /** How the place was reserved. */
    public Standing standing() {
        return drawn.standing(streamId);
    }

    /** The reserved place as that of an application filed at a moment. */
    public Standing claimedAt(Instant filed) {
        return drawn.standing(streamId, filed);
    }

    public ZeroClassPupil view() {
        return new ZeroClassPupil(
                id,
                streamId,
                child(),
                name(),
                birthDate,
                drawn.sequence(),
                status,
                drawn.registeredAt(),
                applicationId);
    }
}
