package kz.enrollment.access.internal;

import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.OneTimeCodes;
import kz.enrollment.access.ParentAccounts;
import kz.enrollment.access.ParentLogin;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.notification.Outbox;
import kz.enrollment.notification.internal.MailServer;
import kz.enrollment.persistence.LocalPersistence;
import kz.enrollment.persistence.MovableClock;
import kz.enrollment.shared.Caller;
import kz.enrollment.statesystems.MobileBase;
import kz.enrollment.task.Tasks;

/** The beans of the log-in, put together by hand; nobody is logged in. */
public final class AccessBeans {

    public final ParentLogin login;
    public final ParentDoor door;
    public final ParentAccounts accounts;
    public final OneTimeCodes codes;
    public final OldCodes retention;
    public final AuditTrail audit;
    public final Tasks tasks;

    public AccessBeans(LocalPersistence persistence, MovableClock clock) {
        this(persistence, clock, null);
    }

    public AccessBeans(LocalPersistence persistence, MovableClock clock, MobileBase mobileBase) {
        audit = persistence.managed(new AuditTrail(new Nobody(), clock));
        tasks = persistence.managed(new Tasks(clock, LocalPersistence.unheard()));
        var outbox = persistence.managed(new Outbox(tasks, clock, (person, phone) -> Optional.empty(), noMail(clock)));
        var secret = new Secret(Optional.of("a-secret-of-the-tests-32-characters"));
        var desk = persistence.managed(new CodeDesk(secret, outbox, clock));
        door = persistence.managed(new ParentDoor(desk, audit, clock));
        login = new ParentLogin(desk, door, new Brakes(clock, 30), mobileBase);
        accounts = persistence.managed(new ParentAccounts(new Nobody()));
        codes = new OneTimeCodes(desk, clock);
        retention = persistence.managed(new OldCodes(clock));
    }

    private static MailServer noMail(MovableClock clock) {
        return new MailServer(Optional.empty(), "25", Optional.empty(), Optional.empty(), Optional.empty(), clock);
    }

    private static final class Nobody extends Caller {

        @Override
        public Optional<UUID> find() {
            return Optional.empty();
        }

        @Override
        public String role() {
            return "SYSTEM";
        }
    }
}
