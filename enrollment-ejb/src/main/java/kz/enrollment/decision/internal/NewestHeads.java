package kz.enrollment.decision.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.enrollment.allocation.HeadsFile;
import kz.enrollment.allocation.LedgerHeads;

/**
 * The newest file of ledger heads, remembered for a minute: it changes once a night, and receipts are issued while a
 * stream is locked.
 */
@ApplicationScoped
public class NewestHeads {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final LedgerHeads heads;
    private final Clock clock;
    private volatile Known known;

    protected NewestHeads() {
        this(null, null);
    }

    @Inject
    public NewestHeads(LedgerHeads heads, Clock clock) {
        this.heads = heads;
        this.clock = clock;
    }

    Optional<HeadsFile> newest() {
        Instant now = clock.instant();
        Known remembered = known;
        if (remembered == null || now.isAfter(remembered.until())) {
            remembered = new Known(heads.latest(), now.plus(REMEMBERED));
            known = remembered;
        }
        return remembered.file();
    }

    private record Known(Optional<HeadsFile> file, Instant until) {}
}
