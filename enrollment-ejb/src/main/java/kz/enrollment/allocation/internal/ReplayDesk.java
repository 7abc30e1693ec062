package kz.enrollment.allocation.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.enrollment.allocation.HeadsFile;
import kz.enrollment.allocation.LedgerMismatch;
import kz.enrollment.shared.Page;

/** One step of a replay is one short transaction: a stream, or the file of a night. */
@Stateless
public class ReplayDesk {

    private static final Logger LOG = Logger.getLogger(ReplayDesk.class.getName());

    private static final String UNREADABLE = "UNREADABLE";
    private static final String NEXT = """
            select cast(p.stream_id as text) from stream_places p
            where not exists (select from ledger_replay_stream d
                              where d.replay_id = cast(?1 as uuid) and d.stream_id = p.stream_id)
            order by p.stream_id limit 1
            """;
    private static final String DONE = """
            insert into ledger_replay_stream (replay_id, stream_id, rows) values (cast(?1 as uuid), cast(?2 as uuid), ?3)
            """;
    private static final String FORGET = """
            delete from ledger_replay where finished_at is not null and id not in (
                select id from ledger_replay order by started_at desc limit 100)
                and not exists (select from ledger_mismatch m where m.replay_id = ledger_replay.id)
            """;

    @PersistenceContext
    private EntityManager entities;

    private final StreamReplay replay;
    private final HeadsComparison comparison;
    private final HeadsReading files;
    private final ReplayRuns runs;
    private final StreamNames names;
    private final Clock clock;

    protected ReplayDesk() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ReplayDesk(
            StreamReplay replay,
            HeadsComparison comparison,
            HeadsReading files,
            ReplayRuns runs,
            StreamNames names,
            Clock clock) {
        this.replay = replay;
        this.comparison = comparison;
        this.files = files;
        this.runs = runs;
        this.names = names;
        this.clock = clock;
    }

    /** @return whether there may be more to do */
    @PermitAll
    public boolean step(UUID runId) {
        // Two nodes may have the same run when a lease ran out; the lock makes one of them wait and see what is done.
        ReplayRun run = entities.find(ReplayRun.class, runId, LockModeType.PESSIMISTIC_WRITE);
        if (run == null || run.finishedAt() != null) {
            return false;
        }
        Optional<UUID> stream = nextStream(runId);
        if (stream.isPresent()) {
            replay(runId, stream.get());
            return true;
        }
        Optional<HeadsFile> file = files.after(run.headsUntil());
        if (file.isPresent()) {
            comparison.mismatches(file.get()).forEach(mismatch -> note(runId, mismatch));
            run.headsCompared(file.get().day());
            return true;
        }
        finish(run);
        return false;
    }

    /**
     * What the next step would read cannot be read: that is noted as a mismatch, and the run goes on behind it.
     *
     * @return whether there was such a step
     */
    @PermitAll
    public boolean pass(UUID runId) {
        ReplayRun run = entities.find(ReplayRun.class, runId, LockModeType.PESSIMISTIC_WRITE);
        if (run == null || run.finishedAt() != null) {
            return false;
        }
        Optional<UUID> stream = nextStream(runId);
        if (stream.isPresent()) {
            String name = names.all().getOrDefault(stream.get(), stream.get().toString());
            note(runId, new LedgerMismatch(name, 0, UNREADABLE));
            done(runId, stream.get(), 0);
            return true;
        }
        Optional<HeadsFile> file = files.after(run.headsUntil());
        file.ifPresent(night -> {
            note(runId, new LedgerMismatch(night.day().toString(), 0, UNREADABLE));
            run.headsCompared(night.day());
        });
        return file.isPresent();
    }

    private Optional<UUID> nextStream(UUID runId) {
        List<?> next = entities.createNativeQuery(NEXT)
                .setParameter(1, runId.toString())
                .getResultList();
        return next.stream().map(id -> UUID.fromString((String) id)).findFirst();
    }

    private void replay(UUID runId, UUID stream) {
        StreamReplay.Result result = replay.of(stream);
        result.mismatch().ifPresent(mismatch -> note(runId, mismatch));
        done(runId, stream, result.rows());
    }

    private void done(UUID runId, UUID stream, long rows) {
        entities.createNativeQuery(DONE)
                .setParameter(1, runId.toString())
                .setParameter(2, stream.toString())
                .setParameter(3, rows)
                .executeUpdate();
    }

    private void note(UUID runId, LedgerMismatch mismatch) {
        LOG.log(Level.WARNING, "Ledger mismatch: stream {0}, entry {1}, {2}", new Object[] {
            mismatch.stream(), Long.toString(mismatch.entry()), mismatch.code()
        });
        entities.persist(new FoundMismatch(runId, mismatch));
    }

    private void finish(ReplayRun run) {
        run.finish(clock.instant());
        entities.flush();
        entities.createNativeQuery(FORGET).executeUpdate();
        int found = runs.mismatches(run.id(), Page.LARGEST).size();
        LOG.log(found == 0 ? Level.INFO : Level.WARNING, "Replay of all ledgers finished, mismatches: {0}", found);
    }
}
