package kz.enrollment.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.allocation.PlacesView;
import kz.enrollment.allocation.Standing;
import kz.enrollment.application.PlaceFacts;
import kz.enrollment.shared.Category;

/** A wish that was tried, as the stream stood right after the submission; it never changes. */
@Entity
@Table(name = "application_wish")
public class FiledWish {

    @Id
    private String reference;

    @Column(name = "application_id")
    private UUID applicationId;

    private int rank;

    @Column(name = "stream_id")
    private UUID streamId;

    private String rule;
    private int places;
    private int catchment;
    private int outside;
    private boolean released;

    @Enumerated(EnumType.STRING)
    private Category category;

    @Enumerated(EnumType.STRING)
    private ClaimState state;

    private long sequence;

    @Column(name = "before_count")
    private int before;

    @Column(name = "before_in_category")
    private int beforeInCategory;

    @Column(name = "ledger_row")
    private long ledgerRow;

    @Column(name = "ledger_hash")
    private String ledgerHash;

    protected FiledWish() {
        // for JPA
    }

    public FiledWish(UUID applicationId, int rank, Standing standing) {
        PlacesView then = standing.places();
        this.reference = standing.reference();
        this.applicationId = applicationId;
        this.rank = rank;
        this.streamId = standing.streamId();
        this.rule = then.rule();
        this.places = then.places();
        this.catchment = then.catchment();
        this.outside = then.outside();
        this.released = then.released();
        this.category = standing.category();
        this.state = standing.state();
        this.sequence = standing.sequence();
        this.before = standing.before();
        this.beforeInCategory = standing.beforeInCategory();
        this.ledgerRow = standing.ledgerRow();
        this.ledgerHash = standing.ledgerHash();
    }

    public String reference() {
        return reference;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public int rank() {
        return rank;
    }

    public UUID streamId() {
        return streamId;
    }

    public Category category() {
        return category;
    }

    public long sequence() {
        return sequence;
    }

    public boolean gotPlace() {
        return state == ClaimState.HOLDING;
    }

    public boolean waited() {
        return state == ClaimState.WAITING;
    }

    public PlaceFacts facts() {
        return new PlaceFacts(
                rule,
                places,
                catchment,
                outside,
                released,
                category,
                state,
                sequence,
                before,
                beforeInCategory,
                ledgerRow,
                ledgerHash,
                reference);
    }
}
