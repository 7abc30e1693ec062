package kz.enrollment.allocation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.campaign.Campaigns;
import kz.enrollment.persistence.LocalPersistence;
import kz.enrollment.persistence.MovableClock;
import kz.enrollment.schoolregistry.StreamRegister;
import kz.enrollment.shared.Caller;
import kz.enrollment.shared.Sha256;
import kz.enrollment.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the calendar asks for, by a clock the test moves; it starts at three in the afternoon of 3 July in Almaty. */
class ClockworkIT {

    private LocalPersistence persistence;
    private MovableClock clock;
    private Clockwork clockwork;

    @BeforeEach
    void wire() {
        persistence = new LocalPersistence();
        clock = new MovableClock();
        Campaigns campaigns = persistence.managed(new Campaigns(clock));
        StreamRegister register = persistence.managed(new StreamRegister());
        Tasks tasks = persistence.managed(new Tasks(clock, LocalPersistence.unheard()));
        AuditTrail audit = persistence.managed(new AuditTrail(new Nobody(), clock));
        HeadsReading files = persistence.managed(new HeadsReading());
        clockwork = new Clockwork(
                persistence.managed(new ReleaseCalendar(campaigns, register, tasks, clock)),
                persistence.managed(new HeadsDesk(new StreamNames(campaigns, register), files, clock)),
                new NightlyReplay(persistence.managed(new ReplayRuns(tasks, audit, clock))),
                clock);
    }

    @AfterEach
    void stop() {
        persistence.close();
    }

    @Test
    void before_there_are_ledgers_a_night_needs_nothing() {
        tick();

        assertThat(days()).isNull();
        assertThat(nights()).isNull();
    }

    @Test
    void the_files_of_nights_are_made_from_five_past_midnight_and_after_downtime() {
        streamReleasedAt("2026-08-01");
        tick();
        assertThat(days()).isEqualTo("2026-07-03");

        clock.advance(Duration.ofHours(9).plusMinutes(4));
        tick();
        assertThat(days()).isEqualTo("2026-07-03");

        clock.advance(Duration.ofMinutes(1));
        tick();
        tick();
        assertThat(days()).isEqualTo("2026-07-03 2026-07-04");

        clock.advance(Duration.ofDays(3));
        tick();
        assertThat(days()).isEqualTo("2026-07-03 2026-07-04 2026-07-07");
        assertThat(persistence.value("select csv from ledger_heads where day = '2026-07-07'"))
                .isEqualTo("stream,number,hash\nC1-1K,1," + Sha256.of("x") + "\n");
    }

    @Test
    void the_replay_of_a_night_waits_for_the_one_that_runs() {
        streamReleasedAt("2026-08-01");
        tick();
        clock.advance(Duration.ofDays(1));
        tick();
        assertThat(nights()).isEqualTo("2026-07-03");

        persistence.sql("update ledger_replay set finished_at = started_at");
        tick();

        assertThat(nights()).isEqualTo("2026-07-03 2026-07-04");
        assertThat(tasks("REPLAY_LEDGERS")).isEqualTo(2);
    }

    @Test
    void a_release_is_asked_for_when_its_time_comes_and_also_days_later() {
        streamReleasedAt("2026-07-03 15:30+05");
        tick();
        assertThat(tasks("RELEASE_STREAM")).isZero();

        clock.advance(Duration.ofMinutes(30));
        tick();
        tick();
        assertThat(tasks("RELEASE_STREAM")).isEqualTo(1);

        persistence.sql("delete from task");
        clock.advance(Duration.ofDays(4));
        tick();
        assertThat(tasks("RELEASE_STREAM")).isEqualTo(1);

        persistence.sql("delete from task");
        persistence.sql("update stream_places set released = true");
        tick();
        assertThat(tasks("RELEASE_STREAM")).isZero();
    }

    private void tick() {
        persistence.step(clockwork::tick);
    }

    private Object days() {
        return persistence.value("select string_agg(cast(day as text), ' ' order by day) from ledger_heads");
    }

    private Object nights() {
        return persistence.value("select string_agg(cast(night as text), ' ' order by night) from ledger_replay");
    }

    private long tasks(String kind) {
        return ((Number) persistence.value("select count(*) from task where kind = '" + kind + "'")).longValue();
    }

    private void streamReleasedAt(String releaseAt) {
        UUID id = new UUID(0, 1);
        persistence.sql("insert into district values ('MEDEU', 'Медеу', 'Медеу', '8')");
        persistence.sql("""
                insert into campaign (id, code, city, name_kk, name_ru, admission_year, opens, closes, order_not_before,
                    in_force_from, rule, class_limit, max_file_bytes, max_total_bytes, complaint_working_days,
                    legal_basis_kk, legal_basis_ru, release_at)
                values ('%s', 'C1', 'ALMATY', 'а', 'а', 2026, '2026-06-01', '2026-09-01', '2026-08-01', '2026-09-01', 'N',
                    25, 1, 1, 20, 'а', 'а', '%s')
                """.formatted(id, releaseAt));
        persistence.sql(
                "insert into school values ('%s', 'SCHOOL', 1, 'а', 'а', 'MEDEU', 'а', 'а', '', null, true, true)"
                        .formatted(id));
        persistence.sql("insert into stream values ('%s', '%s', '%s', 'kk', '1K')".formatted(id, id, id));
        persistence.sql("insert into stream_places values ('%s', 'N', 4, 0, 0, false, 0, 1, '%s', 0, 0)"
                .formatted(id, Sha256.of("x")));
    }

    /** Timers act for nobody. */
    private static final class Nobody extends Caller {
        Nobody() {
            super(null);
        }

        @Override
        public Optional<UUID> find() {
            return Optional.empty();
        }
    }
}
