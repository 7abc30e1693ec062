package kz.enrollment.task.internal;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Outcome;

/**
 * Works off the table of tasks. One dispatcher claims what is due, at least every second and whenever the bell rings;
 * each lane has its own seats, so a lane full of slow work leaves the others alone.
 *
 * <p>The dispatcher is started, and after a failure started again, by a timer: timers run only when the whole
 * application is there, and they carry nobody's identity into the threads.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class TaskWorker {

    private static final Logger LOG = Logger.getLogger(TaskWorker.class.getName());
    private static final Set<Lane> ALL = EnumSet.allOf(Lane.class);
    private static final Duration LONGEST_REST = Duration.ofSeconds(1);
    /** The container writes a page into the log for each attempt without a database. */
    private static final Duration REST_WITHOUT_DATABASE = Duration.ofSeconds(4);

    @Resource
    private ManagedExecutorService executor;

    private final TaskBoard board;
    private final Runners runners;
    private final Bell bell;
    private final Map<Lane, Semaphore> seats = new EnumMap<>(Lane.class);
    private final Recoveries recoveries = new Recoveries();

    private Future<?> dispatcher;
    private volatile boolean stopped;
    private volatile boolean troubled;

    protected TaskWorker() {
        this(null, null, null);
    }

    @Inject
    public TaskWorker(TaskBoard board, Runners runners, Bell bell) {
        this.board = board;
        this.runners = runners;
        this.bell = bell;
        for (Lane lane : Lane.values()) {
            seats.put(lane, new Semaphore(lane.seats()));
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    synchronized void watch() {
        if (!stopped && (dispatcher == null || dispatcher.isDone())) {
            dispatcher = executor.submit(this::dispatch);
        }
    }

    @PreDestroy
    synchronized void stop() {
        stopped = true;
        if (dispatcher != null) {
            dispatcher.cancel(true);
        }
    }

    private void dispatch() {
        try {
            while (!stopped) {
                if (fillAll(ALL)) {
                    serveRings(System.nanoTime());
                } else {
                    Thread.sleep(REST_WITHOUT_DATABASE.toMillis());
                }
            }
        } catch (InterruptedException undeployed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until it is time to look into all lanes again, only those that ring are looked into. */
    private void serveRings(long sinceNanos) throws InterruptedException {
        Duration left = LONGEST_REST;
        while (!stopped && left.toNanos() > 0 && fillAll(bell.await(left))) {
            left = LONGEST_REST.minusNanos(System.nanoTime() - sinceNanos);
        }
    }

    private boolean fillAll(Set<Lane> lanes) {
        try {
            lanes.forEach(this::fill);
            troubled = false;
        } catch (RuntimeException failure) {
            noteTrouble(failure);
        }
        return !troubled;
    }

    private void fill(Lane lane) {
        int free = seats.get(lane).availablePermits();
        if (free > 0) {
            board.claim(lane, free).forEach(task -> start(lane, task));
        }
    }

    /** One line for one outage, not one every second. */
    private void noteTrouble(RuntimeException failure) {
        if (!troubled && !stopped) {
            LOG.log(
                    Level.WARNING,
                    "Tasks cannot be claimed: {0}",
                    failure.getClass().getName());
        }
        troubled = true;
    }

    private void start(Lane lane, ClaimedTask task) {
        seats.get(lane).acquireUninterruptibly();
        try {
            executor.execute(() -> run(lane, task));
        } catch (RejectedExecutionException shuttingDown) {
            // The lease ends and the task comes again.
            seats.get(lane).release();
        }
    }

    private void run(Lane lane, ClaimedTask task) {
        try {
            Outcome outcome = runners.run(task);
            board.ended(task, outcome);
            if (recoveries.isFirstSuccess(lane, outcome)) {
                board.wake(lane);
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The end of task {0} could not be noted: {1}", new Object[] {
                task.id(), failure.getClass().getName()
            });
        } finally {
            seats.get(lane).release();
            bell.ring(lane);
        }
    }
}
