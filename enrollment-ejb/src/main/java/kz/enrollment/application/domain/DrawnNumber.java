package kz.enrollment.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.allocation.PlacesView;
import kz.enrollment.allocation.Standing;
import kz.enrollment.shared.Category;

/** A number in the queue drawn before there is an application, with everything a receipt tells of that moment. */
@Embeddable
public class DrawnNumber {

    @Column(name = "registered_at")
    private Instant registeredAt;

    private String reference;
    private long sequence;

    @Enumerated(EnumType.STRING)
    private Category category;

    @Enumerated(EnumType.STRING)
    private ClaimState state;

    @Column(name = "before_count")
    private int before;

    @Column(name = "before_in_category")
    private int beforeInCategory;

    @Column(name = "ledger_row")
    private long ledgerRow;

    @Column(name = "ledger_hash")
    private String ledgerHash;

    private String rule;
    private int places;
    private int catchment;
    private int outside;

    @Column(name = "waiting_catchment")
    private int waitingCatchment;

    @Column(name = "waiting_outside")
    private int waitingOutside;

    private boolean released;

    protected DrawnNumber() {
        // for JPA
    }

    DrawnNumber(Standing standing) {
        PlacesView then = standing.places();
        this.registeredAt = standing.at();
        this.reference = standing.reference();
        this.sequence = standing.sequence();
        this.category = standing.category();
        this.state = standing.state();
        this.before = standing.before();
        this.beforeInCategory = standing.beforeInCategory();
        this.ledgerRow = standing.ledgerRow();
        this.ledgerHash = standing.ledgerHash();
        this.rule = then.rule();
        this.places = then.places();
        this.catchment = then.catchment();
        this.outside = then.outside();
        this.waitingCatchment = then.waitingCatchment();
        this.waitingOutside = then.waitingOutside();
        this.released = then.released();
    }

    /** How it stood right after the number was drawn. */
    Standing standing(UUID streamId) {
        return standing(streamId, registeredAt);
    }

    /** The same, claimed at another moment. */
    Standing standing(UUID streamId, Instant at) {
        PlacesView then =
                new PlacesView(streamId, rule, places, catchment, outside, waitingCatchment, waitingOutside, released);
        return new Standing(
                streamId,
                reference,
                sequence,
                category,
                state,
                before,
                beforeInCategory,
                ledgerRow,
                ledgerHash,
                at,
                then);
    }

    Instant registeredAt() {
        return registeredAt;
    }

    String reference() {
        return reference;
    }

    long sequence() {
        return sequence;
    }

    int before() {
        return before;
    }
}
