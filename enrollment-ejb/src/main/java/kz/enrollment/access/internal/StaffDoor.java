package kz.enrollment.access.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import kz.enrollment.access.StaffIdentity;
import kz.enrollment.access.domain.StaffAccount;
import kz.enrollment.audit.AuditTrail;

/** The transactions of a staff log-in; the slow comparison of passwords happens between them. */
@Stateless
public class StaffDoor {

    @PersistenceContext
    private EntityManager entities;

    private final AuditTrail audit;
    private final Clock clock;

    protected StaffDoor() {
        this(null, null);
    }

    @Inject
    public StaffDoor(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** Who may stand at the door. */
    public record Knock(UUID accountId, String passwordHash) {

        @Override
        public String toString() {
            return "Knock[" + accountId + ']';
        }
    }

    /**
     * What came of it.
     *
     * @param identity null unless let in
     * @param lockedFor zero unless the door is locked
     */
    public record Verdict(StaffIdentity identity, Duration lockedFor) {

        static final Verdict FAILED = new Verdict(null, Duration.ZERO);
    }

    @PermitAll
    public Optional<Knock> find(String login) {
        return entities.createQuery("select s from StaffAccount s where s.login = :login", StaffAccount.class)
                .setParameter("login", login)
                .getResultStream()
                .filter(StaffAccount::active)
                .findFirst()
                .map(account -> new Knock(account.id(), account.passwordHash()));
    }

    /** Decides and counts, with the account held so that a code cannot open twice at once. */
    @PermitAll
    public Verdict decide(UUID accountId, boolean passwordRight, String totp) {
        Instant now = clock.instant();
        var account = entities.find(StaffAccount.class, accountId, LockModeType.PESSIMISTIC_WRITE);
        if (!account.lockedFor(now).isZero()) {
            return new Verdict(null, account.lockedFor(now));
        }
        OptionalLong step = Totp.step(account.totpSecret(), totp, now);
        if (passwordRight && step.isPresent() && account.enters(step.getAsLong())) {
            audit.recordLogin("STAFF_LOGGED_IN", accountId, account.role(), null);
            return new Verdict(new StaffIdentity(accountId, account.role()), Duration.ZERO);
        }
        account.failed(now);
        audit.record("STAFF_LOGIN_FAILED", "ACCOUNT", accountId, null);
        return Verdict.FAILED;
    }
}
