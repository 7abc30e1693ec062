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
import kz.enrollment.application.Channel;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Category;
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

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    private String number;

    @Embedded
    private Filing filing;

    @Embedded
    private QueuePlace place;

    @Embedded
    private Content content;

    @Column(name = "keep_waiting")
    private boolean keepWaiting;

    private boolean listed;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** Of the parent who took it back through a program; null otherwise. */
    @Column(name = "withdrawal_signature_id")
    private UUID withdrawalSignatureId;

    @Version
    private int version;

    protected EnrollmentApplication() {
        // for JPA
    }

    /**
     * A signed application.
     *
     * @param stream the wish it belongs to: the one with a place, else the first
     */
    public EnrollmentApplication(PreparedFiling prepared, StreamView stream, Submission submission) {
        this.id = prepared.id();
        this.draftId = prepared.origin().draftId();
        this.accountId = prepared.origin().accountId();
        this.channel = prepared.origin().channel();
        this.campaignId = prepared.campaign().id();
        this.city = prepared.campaign().city();
        this.streamId = stream.id();
        this.schoolId = stream.school().id();
        this.status = ApplicationStatus.SUBMITTED;
        this.keepWaiting = prepared.keepWaiting();
        this.content = prepared.content();
        this.filing = submission.filing();
        this.place = submission.place();
        this.number = submission.number().in(prepared.campaign(), stream);
    }

    /** What is known when the number in the queue is drawn. */
    public record Submission(RegistrationNumber number, Filing filing, QueuePlace place) {}

    public void withdraw(int shownVersion, Instant now) {
        requireStatus(shownVersion, ApplicationStatus.SUBMITTED, ApplicationStatus.ADMITTED);
        end(ApplicationStatus.WITHDRAWN, now);
    }

    /** Keeps the proof that the parent took it back. */
    public void withdrawnWith(UUID signature) {
        withdrawalSignatureId = signature;
    }

    /** @throws BusinessRuleViolation {@code application.already(status)} */
    public void requireWithdrawable() {
        requireStatus(version, ApplicationStatus.SUBMITTED, ApplicationStatus.ADMITTED);
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

    /** Whether a place of its stream is its own, as the allocation says under the stream's lock. */
    public void told(boolean holds) {
        place.held(holds);
    }

    /**
     * A place came from the list: the application belongs to that wish now. After a refusal, or in another school, the
     * answer is open again.
     *
     * @param answerDue when the school must answer then
     * @throws BusinessRuleViolation {@code offer.over} when it has ended for good
     */
    public void take(FiledWish wish, StreamView stream, Instant answerDue) {
        requireOpenToOffers();
        boolean openAgain = status == ApplicationStatus.REFUSED || !streamId.equals(wish.streamId());
        if (place.ledgerReference().equals(wish.reference())) {
            place.held(true);
        } else {
            place.moveTo(wish);
        }
        streamId = stream.id();
        schoolId = stream.school().id();
        if (openAgain) {
            status = ApplicationStatus.SUBMITTED;
            endedAt = null;
            filing.answerUntil(answerDue);
        }
    }

    /** @throws BusinessRuleViolation {@code offer.over}: the order names the child, or the family took the application back */
    public void requireOpenToOffers() {
        if (status == ApplicationStatus.ENROLLED || status == ApplicationStatus.WITHDRAWN) {
            throw new BusinessRuleViolation("offer.over");
        }
    }

    /** The school's term begins anew. */
    public void answerUntil(Instant due) {
        filing.answerUntil(due);
    }

    /** @param holds whether the child holds a place in its right category */
    public void correct(Category right, boolean holds) {
        place.correct(right);
        place.held(holds);
    }

    /** The parent no longer wishes to wait. */
    public void stopWaiting(int shownVersion) {
        requireShown(shownVersion);
        keepWaiting = false;
    }

    /** What was shown is what there is. */
    public void requireShown(int shownVersion) {
        if (version != shownVersion) {
            throw new ChangedByAnother();
        }
    }

    /** Whether the child is on a list, as the allocation says. */
    public void listed(boolean now) {
        listed = now;
    }

    public boolean isActive() {
        return status != ApplicationStatus.REFUSED && status != ApplicationStatus.WITHDRAWN;
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
        place.held(false);
        status = ending;
        endedAt = now;
    }

    private void requireStatus(int shownVersion, ApplicationStatus... allowed) {
        requireShown(shownVersion);
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

    /** Null on paper. */
    public UUID draftId() {
        return draftId;
    }

    public Channel channel() {
        return channel;
    }

    /** Null on paper. */
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

    public boolean keepsWaiting() {
        return keepWaiting;
    }

    public boolean isListed() {
        return listed;
    }

    public String city() {
        return city;
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
