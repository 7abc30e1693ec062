package kz.enrollment.allocation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.enrollment.allocation.ReleaseOrder;

/** The order by which a district released a stream; the database refuses to change or delete it. */
@Entity
@Table(name = "release_order")
public class StreamRelease {

    @Id
    @Column(name = "stream_id")
    private UUID streamId;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "document_date")
    private LocalDate documentDate;

    private String reason;

    @Column(name = "staff_id")
    private UUID staffId;

    private Instant at;

    protected StreamRelease() {
        // for JPA
    }

    StreamRelease(UUID streamId, ReleaseOrder order, UUID staffId, Instant at) {
        this.streamId = streamId;
        this.documentNumber = order.documentNumber().strip();
        this.documentDate = order.documentDate();
        this.reason = order.reason().strip();
        this.staffId = staffId;
        this.at = at;
    }

    ReleaseOrder order() {
        return new ReleaseOrder(documentNumber, documentDate, reason);
    }
}
