package kz.enrollment.allocation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kz.enrollment.allocation.PlacesView;
import kz.enrollment.allocation.domain.Counts;
import kz.enrollment.allocation.domain.LedgerEvent;
import kz.enrollment.allocation.domain.LedgerRow;
import kz.enrollment.allocation.domain.PlaceRule;
import kz.enrollment.allocation.domain.QueueEntry;
import kz.enrollment.shared.Category;

/**
 * The stored counters of a stream. Whoever changes them holds the lock of the row ({@code PESSIMISTIC_WRITE}), so it needs
 * no version: the order of the locks is the order of the queue.
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

    @Column(name = "waiting_catchment")
    private int waitingCatchment;

    @Column(name = "waiting_outside")
    private int waitingOutside;

    @Column(name = "last_sequence")
    private long lastSequence;

    @Column(name = "ledger_rows")
    private long ledgerRows;

    @Column(name = "head_hash")
    private String headHash;

    @Column(name = "last_at")
    private Instant lastAt;

    protected StreamPlaces() {
        // for JPA
    }

    /** The next number in the queue; only under the row's lock. */
    public long drawSequence() {
        return ++lastSequence;
    }

    /** A moment, or that of the last ledger row if it is later. */
    public Instant notBeforeLast(Instant moment) {
        return lastAt != null && lastAt.isAfter(moment) ? lastAt : moment;
    }

    public Counts counts() {
        return new Counts(places, catchment, outside, released);
    }

    /** Takes over a state and writes the ledger row that tells of it. */
    public LedgerEntry append(LedgerEvent event, QueueEntry child, Counts after, Instant at) {
        places = after.places();
        catchment = after.catchment();
        outside = after.outside();
        released = after.released();
        LedgerRow row = new LedgerRow(
                ++ledgerRows,
                at,
                child == null ? "" : child.reference(),
                child == null ? null : child.category(),
                event,
                after);
        headHash = row.hashAfter(headHash);
        lastAt = row.at();
        return new LedgerEntry(streamId, row, headHash);
    }

    public void waitingChanged(Category category, int by) {
        if (category == Category.K) {
            waitingCatchment += by;
        } else {
            waitingOutside += by;
        }
    }

    public int waiting(Category category) {
        return category == Category.K ? waitingCatchment : waitingOutside;
    }

    public PlacesView view() {
        return new PlacesView(
                streamId, rule.name(), places, catchment, outside, waitingCatchment, waitingOutside, released);
    }

    public UUID streamId() {
        return streamId;
    }

    public PlaceRule rule() {
        return rule;
    }

    public String headHash() {
        return headHash;
    }
}
