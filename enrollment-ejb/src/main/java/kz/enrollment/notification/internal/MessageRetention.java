package kz.enrollment.notification.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.enrollment.shared.TimerGuard;

/** When old messages are forgotten. */
@Singleton
@DependsOn("Migrations")
public class MessageRetention {

    private final TimerGuard guard = new TimerGuard(MessageRetention.class, "old messages");
    private final OldMessages oldMessages;

    protected MessageRetention() {
        this(null);
    }

    @Inject
    public MessageRetention(OldMessages oldMessages) {
        this.oldMessages = oldMessages;
    }

    @PermitAll
    @Schedule(hour = "*", minute = "23", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void forget() {
        guard.attempt(oldMessages::forget);
    }
}
