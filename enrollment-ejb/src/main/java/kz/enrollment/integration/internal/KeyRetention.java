package kz.enrollment.integration.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.enrollment.shared.TimerGuard;

/** When old idempotency keys are forgotten. */
@Singleton
@DependsOn("Migrations")
public class KeyRetention {

    private final TimerGuard guard = new TimerGuard(KeyRetention.class, "old idempotency keys");
    private final OldKeys keys;

    protected KeyRetention() {
        this(null);
    }

    @Inject
    public KeyRetention(OldKeys keys) {
        this.keys = keys;
    }

    @PermitAll
    @Schedule(hour = "3", minute = "41", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void forget() {
        guard.attempt(keys::forget);
    }
}
