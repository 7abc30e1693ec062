package kz.enrollment.allocation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A replay of all ledgers; its task goes through the streams, then through the files of past nights. */
@Entity
@Table(name = "ledger_replay")
public class ReplayRun {

    @Id
    private UUID id;

    private LocalDate night;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    private int streams;

    @Column(name = "heads_until")
    private LocalDate headsUntil;

    protected ReplayRun() {
        // for JPA; begun by ReplayRuns in one statement, since several nodes may do it at once
    }

    void headsCompared(LocalDate day) {
        headsUntil = day;
    }

    void finish(Instant at) {
        finishedAt = at;
    }

    /** The last night whose file was compared; a day before all nights at first. */
    LocalDate headsUntil() {
        return headsUntil == null ? LocalDate.EPOCH : headsUntil;
    }

    UUID id() {
        return id;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant finishedAt() {
        return finishedAt;
    }

    int streams() {
        return streams;
    }
}
