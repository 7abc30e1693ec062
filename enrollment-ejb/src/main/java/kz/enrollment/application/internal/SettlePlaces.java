package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.enrollment.task.Outcome;
import kz.enrollment.task.TaskRunner;

/** Follows up, after the commit, what happened to an application's wishes; comes again when an offer runs out. */
@Dependent
public class SettlePlaces implements TaskRunner {

    public static final String KIND = "SETTLE_PLACES";

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final SettlementDesk desk;
    private final Clock clock;

    @Inject
    public SettlePlaces(SettlementDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome run(UUID applicationId, int attempt) {
        return desk.settle(applicationId)
                .map(next -> Outcome.again(pauseUntil(next)))
                .orElseGet(Outcome::done);
    }

    private Duration pauseUntil(Instant next) {
        Duration pause = Duration.between(clock.instant(), next);
        return pause.compareTo(SHORTEST) < 0 ? SHORTEST : pause;
    }
}
