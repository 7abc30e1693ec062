package kz.enrollment.allocation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import kz.enrollment.allocation.LedgerMismatch;

/** What a replay found wrong, as stored. */
@Entity
@Table(name = "ledger_mismatch")
public class FoundMismatch {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "replay_id")
    private UUID replayId;

    private String stream;
    private long entry;
    private String code;

    protected FoundMismatch() {
        // for JPA
    }

    FoundMismatch(UUID replayId, LedgerMismatch mismatch) {
        this.replayId = replayId;
        this.stream = mismatch.stream();
        this.entry = mismatch.entry();
        this.code = mismatch.code();
    }
}
