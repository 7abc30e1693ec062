package kz.enrollment.allocation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kz.enrollment.allocation.Claim;
import kz.enrollment.allocation.PlacesView;
import kz.enrollment.shared.Category;

/**
 * The places of a stream. Whoever changes it holds the lock of its row ({@code PESSIMISTIC_WRITE}), so it needs no
 * version: the order of the locks is the order of the queue.
 */
@Entity
@Table(name = "stream_places")
public class StreamPlaces {

    @Id
    @Column(name = "stream_id")
    private UUID streamId;

    @Enumerated(EnumType.STRING)
    private PlaceRule rule;

    private int places;
    private int catchment;
    private int outside;
    private boolean released;

    @Column(name = "last_sequence")
    private long lastSequence;

    @Column(name = "ledger_rows")
    private long ledgerRows;

    @Column(name = "head_hash")
    private String headHash;

    protected StreamPlaces() {
        // for JPA
    }

    private StreamPlaces(UUID streamId, PlaceRule rule, int places) {
        this.streamId = streamId;
        this.rule = rule;
        this.places = places;
        this.headHash = LedgerRow.NO_HASH;
    }

    /** A stream that nobody has applied to yet; the caller stores its first ledger row, {@code OPENED}. */
    public static StreamPlaces of(UUID streamId, PlaceRule rule, int places) {
        return new StreamPlaces(streamId, rule, places);
    }

    /** The next number in the queue; only under the row's lock. */
    public long drawSequence() {
        return ++lastSequence;
    }

    /** Holds a place if the rule allows, and tells the ledger either way. */
    public LedgerEntry claim(Claim claim, Instant at) {
        boolean allowed = rule.allows(counts(), counted(claim.category()));
        if (allowed) {
            take(counts().with(counted(claim.category())));
        }
        return append(at, claim, allowed ? LedgerEvent.HELD : LedgerEvent.NO_PLACE);
    }

    /** Gives a held place back. */
    public LedgerEntry free(Claim holder, Instant at) {
        take(counts().without(counted(holder.category())));
        return append(at, holder, LedgerEvent.FREED);
    }

    public LedgerEntry opened(Instant at) {
        return append(at, null, LedgerEvent.OPENED);
    }

    public PlacesView view() {
        return new PlacesView(streamId, rule.name(), places, catchment, outside, released);
    }

    private Counts counts() {
        return new Counts(places, catchment, outside, released);
    }

    /** Schools without a catchment count everybody in k. */
    private Category counted(Category category) {
        return rule == PlaceRule.NONE ? Category.K : category;
    }

    private void take(Counts counts) {
        catchment = counts.catchment();
        outside = counts.outside();
    }

    private LedgerEntry append(Instant at, Claim child, LedgerEvent event) {
        LedgerRow row = new LedgerRow(
                ++ledgerRows,
                at,
                child == null ? "" : child.reference(),
                child == null ? null : child.category(),
                event,
                counts());
        headHash = row.hashAfter(headHash);
        return new LedgerEntry(streamId, row, headHash);
    }
}
