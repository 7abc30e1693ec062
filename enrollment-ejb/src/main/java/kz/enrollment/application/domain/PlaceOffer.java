package kz.enrollment.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.enrollment.shared.BusinessRuleViolation;

/** A place given from a list that the parent must accept in time; until then it stays held. */
@Entity
@Table(name = "place_offer")
public class PlaceOffer {

    /** How it ended. */
    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        LAPSED,
        /** The application ended otherwise. */
        OVER
    }

    @Id
    private UUID id;

    @Column(name = "application_id")
    private UUID applicationId;

    private String reference;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    protected PlaceOffer() {
        // for JPA
    }

    public PlaceOffer(FiledWish wish, Instant offeredAt, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.applicationId = wish.applicationId();
        this.reference = wish.reference();
        this.offeredAt = offeredAt;
        this.expiresAt = expiresAt;
        this.state = State.OPEN;
    }

    /** @throws BusinessRuleViolation {@code offer.over}: too late, also when nobody has noted it yet */
    public void answer(boolean accepted, Instant now) {
        if (state != State.OPEN || expired(now)) {
            throw new BusinessRuleViolation("offer.over");
        }
        end(accepted ? State.ACCEPTED : State.DECLINED, now);
    }

    public void lapse(Instant now) {
        end(State.LAPSED, now);
    }

    public void over(Instant now) {
        end(State.OVER, now);
    }

    public boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public UUID id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    private void end(State ending, Instant now) {
        if (state == State.OPEN) {
            state = ending;
            endedAt = now;
        }
    }
}
