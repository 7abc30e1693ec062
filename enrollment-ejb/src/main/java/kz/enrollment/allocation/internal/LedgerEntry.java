package kz.enrollment.allocation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import kz.enrollment.allocation.domain.Counts;
import kz.enrollment.allocation.domain.LedgerEvent;
import kz.enrollment.allocation.domain.LedgerRow;
import kz.enrollment.shared.Category;

/** A stored row of the public ledger; the database refuses to change or delete it. */
@Entity
@Table(name = "ledger_entry")
@IdClass(LedgerEntry.Key.class)
public class LedgerEntry {

    @Id
    @Column(name = "stream_id")
    private UUID streamId;

    @Id
    private long number;

    private Instant at;
    private String application;

    @Enumerated(EnumType.STRING)
    private Category category;

    @Enumerated(EnumType.STRING)
    private LedgerEvent event;

    private int places;
    private int catchment;
    private int outside;
    private boolean released;
    private String hash;

    protected LedgerEntry() {
        // for JPA
    }

    LedgerEntry(UUID streamId, LedgerRow row, String hash) {
        this.streamId = streamId;
        this.number = row.number();
        this.at = row.at();
        this.application = row.application().isEmpty() ? null : row.application();
        this.category = row.category();
        this.event = row.event();
        this.places = row.counts().places();
        this.catchment = row.counts().catchment();
        this.outside = row.counts().outside();
        this.released = row.counts().released();
        this.hash = hash;
    }

    public long number() {
        return number;
    }

    public String hash() {
        return hash;
    }

    /** What the hash was made of. */
    public LedgerRow row() {
        return new LedgerRow(
                number,
                at,
                application == null ? "" : application,
                category,
                event,
                new Counts(places, catchment, outside, released));
    }

    /** Composite identifier. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private UUID streamId;
        private long number;

        protected Key() {
            // for JPA
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && number == key.number && Objects.equals(streamId, key.streamId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(streamId, number);
        }
    }
}
