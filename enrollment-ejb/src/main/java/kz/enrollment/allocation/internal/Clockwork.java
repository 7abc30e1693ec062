package kz.enrollment.allocation.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import kz.enrollment.shared.ClockProducer;
import kz.enrollment.shared.TimerGuard;

/**
 * Looks every minute, on every node, for what the calendar asks for: releases whose date has come, the night's file of chain
 * heads and the night's replay, both from 00:05 on. Looking instead of being called makes up for any downtime, and the
 * database sees to it that each thing happens once.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Clockwork {

    private static final LocalTime NIGHT_WORK = LocalTime.of(0, 5);

    /** One thing that fails does not keep the others. */
    private final TimerGuard releasing = new TimerGuard(Clockwork.class, "releases");

    private final TimerGuard making = new TimerGuard(Clockwork.class, "chain heads");
    private final TimerGuard replaying = new TimerGuard(Clockwork.class, "replays");
    private final ReleaseCalendar releases;
    private final HeadsDesk heads;
    private final NightlyReplay replay;
    private final Clock clock;

    protected Clockwork() {
        this(null, null, null, null);
    }

    @Inject
    public Clockwork(ReleaseCalendar releases, HeadsDesk heads, NightlyReplay replay, Clock clock) {
        this.releases = releases;
        this.heads = heads;
        this.replay = replay;
        this.clock = clock;
    }

    @PermitAll
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void tick() {
        releasing.attempt(releases::ask);
        ZonedDateTime now = clock.instant().atZone(ClockProducer.ALMATY);
        if (!now.toLocalTime().isBefore(NIGHT_WORK)) {
            // The file comes first: what the replay of the night compares with should be young.
            making.attempt(() -> heads.makeIfMissing(now.toLocalDate()));
            replaying.attempt(() -> replay.startIfMissing(now.toLocalDate()));
        }
    }
}
