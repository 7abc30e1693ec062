package kz.enrollment.allocation.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Starts the replay of a night; several nodes may try at once, one of them succeeds. */
@Stateless
public class NightlyReplay {

    private final ReplayRuns runs;

    protected NightlyReplay() {
        this(null);
    }

    @Inject
    public NightlyReplay(ReplayRuns runs) {
        this.runs = runs;
    }

    @PermitAll
    public void startIfMissing(LocalDate night) {
        runs.startOf(night);
    }
}
