package kz.enrollment.allocation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.allocation.domain.QueueEntry;
import kz.enrollment.shared.Category;

/** A child in the queue of a stream, as stored; changed under the stream's lock only. */
@Entity
@Table(name = "place_claim")
public class PlaceClaim {

    @Id
    private String reference;

    @Column(name = "stream_id")
    private UUID streamId;

    private long sequence;

    @Enumerated(EnumType.STRING)
    private Category category;

    @Enumerated(EnumType.STRING)
    private ClaimState state;

    protected PlaceClaim() {
        // for JPA
    }

    PlaceClaim(UUID streamId, QueueEntry entry) {
        this.reference = entry.reference();
        this.streamId = streamId;
        this.sequence = entry.sequence();
        this.category = entry.category();
        this.state = ClaimState.WITHOUT;
    }

    void moveTo(ClaimState next) {
        state = next;
    }

    void correct(Category right) {
        category = right;
    }

    QueueEntry entry() {
        return new QueueEntry(reference, sequence, category);
    }

    String reference() {
        return reference;
    }

    UUID streamId() {
        return streamId;
    }

    ClaimState state() {
        return state;
    }
}
