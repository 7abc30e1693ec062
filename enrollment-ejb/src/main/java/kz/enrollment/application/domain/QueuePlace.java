package kz.enrollment.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import kz.enrollment.allocation.Standing;
import kz.enrollment.shared.Category;

/** What the submission got in the stream: the number never changes, the place can be given back once. */
@Embeddable
public class QueuePlace {

    private long sequence;

    @Enumerated(EnumType.STRING)
    private Category category;

    @Column(name = "category_source")
    private String categorySource;

    @Column(name = "place_held")
    private boolean placeHeld;

    @Column(name = "before_count")
    private int beforeCount;

    @Column(name = "ledger_reference")
    private String ledgerReference;

    @Column(name = "ledger_row")
    private long ledgerRow;

    @Column(name = "ledger_hash")
    private String ledgerHash;

    protected QueuePlace() {
        // for JPA
    }

    public QueuePlace(Standing standing, String categorySource) {
        this.sequence = standing.sequence();
        this.category = standing.category();
        this.categorySource = categorySource;
        this.placeHeld = standing.held();
        this.beforeCount = standing.before();
        this.ledgerReference = standing.reference();
        this.ledgerRow = standing.ledgerRow();
        this.ledgerHash = standing.ledgerHash();
    }

    void giveBack() {
        placeHeld = false;
    }

    public long sequence() {
        return sequence;
    }

    public Category category() {
        return category;
    }

    public String categorySource() {
        return categorySource;
    }

    public boolean isHeld() {
        return placeHeld;
    }

    public int before() {
        return beforeCount;
    }

    public String ledgerReference() {
        return ledgerReference;
    }

    public long ledgerRow() {
        return ledgerRow;
    }

    public String ledgerHash() {
        return ledgerHash;
    }
}
