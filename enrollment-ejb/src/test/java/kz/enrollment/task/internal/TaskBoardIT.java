package kz.enrollment.task.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.enrollment.persistence.LocalPersistence;
import kz.enrollment.persistence.MovableClock;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Outcome;
import kz.enrollment.task.Tasks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskBoardIT {

    private static final String KIND = "SOME_WORK";
    private static final UUID SUBJECT = new UUID(0, 1);

    private LocalPersistence persistence;
    private MovableClock clock;
    private Tasks tasks;
    private TaskBoard board;

    @BeforeAll
    void start() {
        persistence = new LocalPersistence();
    }

    @AfterAll
    void stop() {
        persistence.close();
    }

    @BeforeEach
    void empty() {
        clock = new MovableClock();
        board = persistence.managed(new TaskBoard(clock));
        tasks = persistence.managed(new Tasks(clock, LocalPersistence.unheard()));
        persistence.sql("delete from task");
    }

    @Test
    void a_claimed_task_is_nobody_else_s_until_its_lease_ends() {
        enqueue();
        assertThat(claim()).hasSize(1);
        assertThat(claim()).isEmpty();
        clock.advance(Duration.ofMinutes(2));
        assertThat(claim())
                .singleElement()
                .satisfies(task -> assertThat(task.attempt()).isEqualTo(2));
    }

    @Test
    void a_lane_claims_its_own_tasks_in_the_order_they_are_due_and_no_more_than_it_can_seat() {
        enqueue();
        clock.advance(Duration.ofSeconds(1));
        persistence.step(() -> tasks.enqueue(Lane.CONSENT, KIND, new UUID(0, 2)));
        assertThat(persistence.step(() -> board.claim(Lane.MESSAGE, 5))).isEmpty();
        assertThat(persistence.step(() -> board.claim(Lane.CONSENT, 1)))
                .singleElement()
                .satisfies(task -> assertThat(task.subject()).isEqualTo(SUBJECT));
    }

    @Test
    void a_finished_task_is_gone() {
        enqueue();
        end(claim().get(0), Outcome.done());
        assertThat(count()).isZero();
    }

    @Test
    void a_task_asked_for_while_it_runs_runs_once_more() {
        enqueue();
        var running = claim().get(0);
        enqueue();
        assertThat(claim()).isEmpty();
        end(running, Outcome.done());
        assertThat(claim())
                .singleElement()
                .satisfies(task -> assertThat(task.attempt()).isEqualTo(1));
    }

    @Test
    void asking_twice_keeps_one_task_at_the_earlier_time() {
        persistence.step(() ->
                tasks.enqueueAt(Lane.CONSENT, KIND, SUBJECT, clock.instant().plusSeconds(60)));
        enqueue();
        persistence.step(() ->
                tasks.enqueueAt(Lane.CONSENT, KIND, SUBJECT, clock.instant().plusSeconds(90)));
        assertThat(count()).isEqualTo(1);
        assertThat(claim()).hasSize(1);
    }

    @Test
    void a_failure_waits_longer_each_time_and_going_on_starts_the_count_anew() {
        enqueue();
        end(claim().get(0), Outcome.failed("TIMEOUT"));
        assertThat(claim()).isEmpty();
        assertThat(persistence.value("select last_failure from task")).isEqualTo("TIMEOUT");
        clock.advance(Duration.ofSeconds(3));
        var second = claim().get(0);
        assertThat(second.attempt()).isEqualTo(2);
        end(second, Outcome.again(Duration.ofSeconds(2)));
        clock.advance(Duration.ofSeconds(2));
        assertThat(claim().get(0).attempt()).isEqualTo(1);
        assertThat(persistence.value("select last_failure from task")).isNull();
    }

    @Test
    void when_a_system_is_back_its_failed_work_comes_soon_and_that_of_other_lanes_as_planned() {
        enqueue();
        for (int failure = 0; failure < 4; failure++) {
            end(claim().get(0), Outcome.failed("TIMEOUT"));
            clock.advance(Duration.ofSeconds(20));
        }
        end(claim().get(0), Outcome.failed("TIMEOUT"));
        persistence.step(() -> board.wake(Lane.HEALTH));
        clock.advance(Duration.ofSeconds(10));
        assertThat(claim()).isEmpty();
        persistence.step(() -> board.wake(Lane.CONSENT));
        clock.advance(Duration.ofSeconds(10));
        assertThat(claim()).hasSize(1);
    }

    @Test
    void the_end_of_a_run_whose_lease_was_lost_changes_nothing() {
        enqueue();
        var lost = claim().get(0);
        clock.advance(Duration.ofMinutes(3));
        var taken = claim().get(0);
        end(lost, Outcome.done());
        assertThat(count()).isEqualTo(1);
        end(taken, Outcome.done());
        assertThat(count()).isZero();
    }

    @Test
    void a_rollback_takes_the_task_with_it() {
        assertThatThrownBy(() -> persistence.step(() -> {
                    tasks.enqueue(Lane.CONSENT, KIND, SUBJECT);
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(count()).isZero();
    }

    private void enqueue() {
        persistence.step(() -> tasks.enqueue(Lane.CONSENT, KIND, SUBJECT));
    }

    private List<ClaimedTask> claim() {
        return persistence.step(() -> board.claim(Lane.CONSENT, 5));
    }

    private void end(ClaimedTask task, Outcome outcome) {
        persistence.step(() -> board.ended(task, outcome));
    }

    private long count() {
        return ((Number) persistence.value("select count(*) from task")).longValue();
    }
}
