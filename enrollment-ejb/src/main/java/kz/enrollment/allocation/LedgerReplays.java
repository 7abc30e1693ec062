package kz.enrollment.allocation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.allocation.internal.ReplayRuns;
import kz.enrollment.shared.Roles;

/**
 * Replays of all ledgers by the system itself, nightly and on demand: hashes, rule, counters, claims, receipts and the
 * files of past nights (allocation.md, "The ledger"). A run is a persistent task that goes on where it stopped.
 */
@Stateless
public class LedgerReplays {

    private final ReplayRuns runs;

    protected LedgerReplays() {
        this(null);
    }

    @Inject
    public LedgerReplays(ReplayRuns runs) {
        this.runs = runs;
    }

    /** Starts a run, or joins the one that is running. */
    @RolesAllowed({Roles.CITY_ADMIN, Roles.AUDITOR})
    public UUID start() {
        return runs.start();
    }

    /** The newest run with its progress; empty before the first. */
    @RolesAllowed({Roles.DISTRICT, Roles.CITY_ADMIN, Roles.AUDITOR})
    public Optional<ReplayView> latest() {
        return runs.latest();
    }

    /** The first mismatch of the newest run that has finished; empty when all is well. */
    @PermitAll
    public Optional<LedgerMismatch> alarm() {
        return runs.alarm();
    }

    /** The same with the time of the check, and whether it is overdue. */
    @PermitAll
    public LedgerCheck check() {
        return runs.check();
    }
}
