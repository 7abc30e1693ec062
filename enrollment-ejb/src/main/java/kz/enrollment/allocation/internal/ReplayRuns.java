package kz.enrollment.allocation.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.allocation.LedgerCheck;
import kz.enrollment.allocation.LedgerMismatch;
import kz.enrollment.allocation.ReplayView;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.shared.Page;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Tasks;

/** Runs of the replay as they stand in the database. */
@Dependent
public class ReplayRuns {

    private static final String BEGIN = """
            insert into ledger_replay (id, night, started_at, streams)
            values (cast(?1 as uuid), ?2, ?3, (select count(*) from stream_places)) on conflict do nothing
            """;
    private static final String PROGRESS = """
            select count(*), coalesce(sum(rows), 0) from ledger_replay_stream where replay_id = cast(?1 as uuid)
            """;

    /** A run a night, and two hours for it. */
    private static final Duration LONGEST_UNCHECKED = Duration.ofHours(26);

    @PersistenceContext
    private EntityManager entities;

    private final Tasks tasks;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    public ReplayRuns(Tasks tasks, AuditTrail audit, Clock clock) {
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    public UUID start() {
        return begin(null)
                .or(this::running)
                .or(() -> begin(null))
                .orElseThrow(() -> new IllegalStateException("Neither a run nor room for one"));
    }

    /** Starts the run of a night unless it was started; while another runs, the next minute tries again. */
    Optional<UUID> startOf(LocalDate night) {
        long begun = entities.createQuery("select count(r) from ReplayRun r where r.night = :night", Long.class)
                .setParameter("night", night)
                .getSingleResult();
        long streams = entities.createQuery("select count(s) from StreamPlaces s", Long.class)
                .getSingleResult();
        return begun > 0 || streams == 0 ? Optional.empty() : begin(night);
    }

    public Optional<ReplayView> latest() {
        return newest("select r from ReplayRun r order by r.startedAt desc").map(this::view);
    }

    public Optional<LedgerMismatch> alarm() {
        return newestFinished().flatMap(this::firstMismatch);
    }

    public LedgerCheck check() {
        Optional<ReplayRun> run = newestFinished();
        Instant checkedAt = run.map(ReplayRun::finishedAt).orElse(null);
        Instant since = checkedAt != null ? checkedAt : oldestLedger();
        boolean overdue = since != null && since.isBefore(clock.instant().minus(LONGEST_UNCHECKED));
        LedgerMismatch mismatch = run.flatMap(this::firstMismatch).orElse(null);
        return new LedgerCheck(mismatch, checkedAt, overdue ? since : null);
    }

    private Optional<ReplayRun> newestFinished() {
        return newest("select r from ReplayRun r where r.finishedAt is not null order by r.finishedAt desc");
    }

    private Optional<LedgerMismatch> firstMismatch(ReplayRun run) {
        return mismatches(run.id(), 1).stream().findFirst();
    }

    /** Null while there is none. */
    private Instant oldestLedger() {
        return entities.createQuery("""
                        select e.at from StreamPlaces s, LedgerEntry e where e.streamId = s.streamId and e.number = 1
                        order by e.at
                        """, Instant.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    List<LedgerMismatch> mismatches(UUID run, int limit) {
        return entities.createQuery("""
                        select new kz.enrollment.allocation.LedgerMismatch(m.stream, m.entry, m.code)
                        from FoundMismatch m where m.replayId = :run order by m.id
                        """, LedgerMismatch.class)
                .setParameter("run", run)
                .setMaxResults(limit)
                .getResultList();
    }

    private Optional<UUID> begin(LocalDate night) {
        UUID id = UUID.randomUUID();
        int begun = entities.createNativeQuery(BEGIN)
                .setParameter(1, id.toString())
                .setParameter(2, night == null ? null : Date.valueOf(night))
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
        if (begun == 0) {
            return Optional.empty();
        }
        tasks.enqueue(Lane.LEDGER, ReplayRunner.KIND, id);
        audit.record("LEDGER_REPLAY_STARTED", "LEDGER_REPLAY", id, night == null ? null : "night=" + night);
        return Optional.of(id);
    }

    private Optional<UUID> running() {
        return newest("select r from ReplayRun r where r.finishedAt is null order by r.startedAt desc")
                .map(ReplayRun::id);
    }

    private Optional<ReplayRun> newest(String query) {
        return entities.createQuery(query, ReplayRun.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private ReplayView view(ReplayRun run) {
        Object[] progress = (Object[]) entities.createNativeQuery(PROGRESS)
                .setParameter(1, run.id().toString())
                .getSingleResult();
        Instant finishedAt = run.finishedAt();
        int done = ((Number) progress[0]).intValue();
        return new ReplayView(
                run.id(),
                run.startedAt(),
                finishedAt,
                Math.max(run.streams(), done),
                done,
                ((Number) progress[1]).longValue(),
                mismatches(run.id(), Page.LARGEST));
    }
}
