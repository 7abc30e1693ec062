package kz.enrollment.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.enrollment.application.Channel;
import kz.enrollment.application.SchoolChoice;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PhoneNumber;

/**
 * What a parent has filled in so far, kept on the server at each step (Rules §4). It may be prepared before the campaign
 * opens, lives on when the parent changes the device, and ends as an application or is abandoned; then nothing in it
 * changes any more.
 */
@Entity
@Table(name = "application_draft")
public class ApplicationDraft {

    private static final int MOST_WISHES = 3;

    /** Where a draft stands. */
    public enum Status {
        OPEN,
        SUBMITTED,
        ABANDONED
    }

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Enumerated(EnumType.STRING)
    private Status status;

    /** The program that hands it in; null when the parent fills it in on the portal. */
    @Column(name = "client_id")
    private UUID clientId;

    @Column(name = "child_iin")
    private String childIin;

    @Column(name = "extra_phone")
    private String extraPhone;

    @Column(name = "special_needs")
    private boolean specialNeeds;

    @Column(name = "details_confirmed")
    private boolean detailsConfirmed;

    @Column(name = "by_catchment")
    private Boolean byCatchment;

    @Column(name = "stream_id")
    private UUID streamId;

    @Column(name = "second_stream_id")
    private UUID secondStreamId;

    @Column(name = "third_stream_id")
    private UUID thirdStreamId;

    @Column(name = "keep_waiting")
    private boolean keepWaiting = true;

    private boolean transport;

    @Column(name = "truth_confirmed")
    private boolean truthConfirmed;

    @Column(name = "data_use_confirmed")
    private boolean dataUseConfirmed;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    protected ApplicationDraft() {
        // for JPA
    }

    public ApplicationDraft(UUID accountId, UUID campaignId, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.campaignId = campaignId;
        this.status = Status.OPEN;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** A draft that a program hands in. */
    public static ApplicationDraft handedBy(UUID client, UUID accountId, UUID campaignId, Instant now) {
        ApplicationDraft draft = new ApplicationDraft(accountId, campaignId, now);
        draft.clientId = Objects.requireNonNull(client);
        return draft;
    }

    /** @return whether it is another child than before, so that what was found for the first must go */
    public boolean chooseChild(Iin child, Instant now) {
        requireOpen();
        boolean another = childIin != null && !childIin.equals(child.value());
        childIin = child.value();
        if (another) {
            detailsConfirmed = false;
            withdrawConfirmations();
        }
        updatedAt = now;
        return another;
    }

    /** @param extra null when the parent gave one phone only */
    public void fillDetails(PhoneNumber extra, boolean needs, Instant now) {
        requireOpen();
        extraPhone = extra == null ? null : extra.value();
        specialNeeds = needs;
        detailsConfirmed = true;
        touch(now);
    }

    /** Paper-only schools are never chosen here, special ones only for a child with special needs (Rules §6). */
    public boolean mayChoose(StreamView stream) {
        return stream.school().online()
                && (specialNeeds || !"SPECIAL".equals(stream.school().kind()));
    }

    public void chooseSchool(SchoolChoice choice, Instant now) {
        requireOpen();
        byCatchment = choice.byCatchment();
        List<UUID> wishes = new ArrayList<>(wishes());
        wishes.remove(choice.streamId());
        if (!wishes.isEmpty() && wishes.get(0).equals(streamId)) {
            wishes.remove(0);
        }
        wishes.add(0, choice.streamId());
        order(wishes);
        transport = choice.transport();
        touch(now);
    }

    /** @throws BusinessRuleViolation {@code wish.too_many(max)} or {@code wish.twice} at {@code school} */
    public void addWish(UUID wish, Instant now) {
        requireOpen();
        List<UUID> wishes = new ArrayList<>(wishes());
        if (wishes.contains(wish)) {
            throw new BusinessRuleViolation("wish.twice").at("school");
        }
        if (wishes.size() == MOST_WISHES) {
            throw new BusinessRuleViolation("wish.too_many", MOST_WISHES).at("school");
        }
        wishes.add(wish);
        order(wishes);
        touch(now);
    }

    /**
     * The same wishes in another order, or fewer of them.
     *
     * @param firstInCatchment whether the first of them is the school of the registered address
     */
    public void reorderWishes(List<UUID> wishes, boolean firstInCatchment, Instant now) {
        requireOpen();
        boolean otherFirst = wishes.isEmpty() || !wishes.get(0).equals(streamId);
        order(wishes);
        if (otherFirst) {
            byCatchment = wishes.isEmpty() ? null : Boolean.valueOf(firstInCatchment);
        }
        touch(now);
    }

    public void keepWaiting(boolean wanted, Instant now) {
        requireOpen();
        keepWaiting = wanted;
        touch(now);
    }

    /** The two check-boxes of the final screen. */
    public void confirm(boolean truth, boolean dataUse, Instant now) {
        requireOpen();
        truthConfirmed = truth;
        dataUseConfirmed = dataUse;
        updatedAt = now;
    }

    /** Documents changed: what was confirmed on the final screen is no longer what would be sent. */
    public void documentsChanged(Instant now) {
        requireOpen();
        touch(now);
    }

    public void abandon(Instant now) {
        requireOpen();
        status = Status.ABANDONED;
        updatedAt = now;
    }

    public void submitted(Instant now) {
        requireOpen();
        if (!truthConfirmed || !dataUseConfirmed) {
            throw new BusinessRuleViolation("draft.not_confirmed");
        }
        status = Status.SUBMITTED;
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID accountId() {
        return accountId;
    }

    public Channel channel() {
        return clientId == null ? Channel.PORTAL : Channel.API;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public Status status() {
        return status;
    }

    public Optional<Iin> child() {
        return Optional.ofNullable(childIin).map(Iin::new);
    }

    /** Null when there is none. */
    public String extraPhone() {
        return extraPhone;
    }

    public boolean hasSpecialNeeds() {
        return specialNeeds;
    }

    public boolean areDetailsConfirmed() {
        return detailsConfirmed;
    }

    /** Null until the school step is done. */
    public Boolean byCatchment() {
        return byCatchment;
    }

    public Optional<UUID> streamId() {
        return Optional.ofNullable(streamId);
    }

    /** In their order, the first included. */
    public List<UUID> wishes() {
        return Stream.of(streamId, secondStreamId, thirdStreamId)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether the child shall wait where there is no place. */
    public boolean keepsWaiting() {
        return keepWaiting;
    }

    public boolean needsTransport() {
        return transport;
    }

    public boolean isTruthConfirmed() {
        return truthConfirmed;
    }

    public boolean isDataUseConfirmed() {
        return dataUseConfirmed;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    private void order(List<UUID> wishes) {
        streamId = wishes.isEmpty() ? null : wishes.get(0);
        secondStreamId = wishes.size() > 1 ? wishes.get(1) : null;
        thirdStreamId = wishes.size() > 2 ? wishes.get(2) : null;
    }

    private void touch(Instant now) {
        withdrawConfirmations();
        updatedAt = now;
    }

    private void withdrawConfirmations() {
        truthConfirmed = false;
        dataUseConfirmed = false;
    }

    private void requireOpen() {
        if (status != Status.OPEN) {
            throw new BusinessRuleViolation(status == Status.SUBMITTED ? "draft.submitted" : "draft.abandoned");
        }
    }
}
