package kz.enrollment.access.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.enrollment.shared.TimerGuard;

/** When old one-time codes are forgotten. */
@Singleton
@DependsOn("Migrations")
public class CodeRetention {

    private final TimerGuard guard = new TimerGuard(CodeRetention.class, "old codes");
    private final OldCodes oldCodes;

    protected CodeRetention() {
        this(null);
    }

    @Inject
    public CodeRetention(OldCodes oldCodes) {
        this.oldCodes = oldCodes;
    }

    @PermitAll
    @Schedule(hour = "*", minute = "17", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void forget() {
        guard.attempt(oldCodes::forget);
    }
}
