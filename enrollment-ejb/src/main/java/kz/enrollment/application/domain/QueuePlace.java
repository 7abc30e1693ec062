package kz.enrollment.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import kz.enrollment.allocation.Standing;
import kz.enrollment.application.PlaceFacts;
import kz.enrollment.shared.Category;

/** What the application got in its stream and was last told of it; who really holds and waits is the allocation's to say. */
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

    /** The place of a wish given from the list; source as before. */
    void moveTo(FiledWish wish) {
        PlaceFacts then = wish.facts();
        sequence = then.sequence();
        category = then.category();
        placeHeld = true;
        beforeCount = then.before();
        ledgerReference = then.ledgerReference();
        ledgerRow = then.ledgerRow();
        ledgerHash = then.ledgerHash();
    }

    void held(boolean now) {
        placeHeld = now;
    }

    void correct(Category right) {
        category = right;
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
