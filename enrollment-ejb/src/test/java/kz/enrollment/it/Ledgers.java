package kz.enrollment.it;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.allocation.LedgerMismatch;
import kz.enrollment.allocation.internal.HeadsDesk;
import kz.enrollment.allocation.internal.NightlyReplay;
import kz.enrollment.allocation.internal.ReleaseCalendar;
import kz.enrollment.allocation.internal.ReleaseRunner;
import kz.enrollment.allocation.internal.StreamReplay;

/** The system's own acts around the ledgers, done now instead of when a timer comes round. */
@Stateless
@PermitAll
public class Ledgers {

    @Inject
    private StreamReplay replay;

    @Inject
    private HeadsDesk heads;

    @Inject
    private NightlyReplay nightly;

    @Inject
    private ReleaseCalendar calendar;

    @Inject
    private ReleaseRunner runner;

    public Optional<LedgerMismatch> mismatch(UUID stream) {
        return replay.of(stream).mismatch();
    }

    public boolean makeHeads(LocalDate day) {
        return heads.makeIfMissing(day);
    }

    public void startReplayOf(LocalDate night) {
        nightly.startIfMissing(night);
    }

    public int askForReleases() {
        return calendar.ask();
    }

    public void runRelease(UUID stream) {
        runner.run(stream, 1);
    }
}
