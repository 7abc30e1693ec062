package kz.enrollment.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import kz.enrollment.access.internal.Brakes;
import kz.enrollment.access.internal.Passwords;
import kz.enrollment.access.internal.StaffDoor;
import kz.enrollment.access.internal.StaffDoor.Verdict;
import kz.enrollment.shared.BusinessRuleViolation;

/** Log-in of staff with a password and a code of an authenticator application (RFC 6238). */
@Stateless
public class StaffLogin {

    private final StaffDoor door;
    private final Passwords passwords;
    private final Brakes brakes;

    protected StaffLogin() {
        this(null, null, null);
    }

    @Inject
    public StaffLogin(StaffDoor door, Passwords passwords, Brakes brakes) {
        this.door = door;
        this.passwords = passwords;
        this.brakes = brakes;
    }

    /**
     * Lets a member of staff in. Refused with {@code login.failed}, whatever was wrong, or {@code login.locked(minutes)}
     * after five failures, whether or not such a login exists.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public StaffIdentity authenticate(String login, String password, String totp, String remoteAddress) {
        requireOpen(brakes.staffDoorShutFor(remoteAddress));
        String name = Objects.toString(login, "").strip().toLowerCase(Locale.ROOT);
        String typed = Objects.toString(password, "");
        Verdict verdict = door.find(name)
                .map(knock ->
                        door.decide(knock.accountId(), passwords.matches(typed, knock.passwordHash()), digits(totp)))
                .orElseGet(() -> unknown(name, typed));
        if (verdict.identity() == null) {
            brakes.staffFailed(remoteAddress);
            requireOpen(verdict.lockedFor());
            throw new BusinessRuleViolation("login.failed");
        }
        return verdict.identity();
    }

    private Verdict unknown(String name, String typed) {
        passwords.pretend(typed);
        return new Verdict(null, brakes.unknownLogin(name));
    }

    private static String digits(String totp) {
        return Objects.toString(totp, "").replaceAll("\\s", "");
    }

    private static void requireOpen(Duration wait) {
        if (!wait.isZero()) {
            throw new BusinessRuleViolation("login.locked", Math.max(1, (wait.toSeconds() + 59) / 60));
        }
    }
}
