package kz.enrollment.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.enrollment.shared.Roles;
import kz.enrollment.task.Lane;
import kz.enrollment.verification.domain.CheckKind;
import kz.enrollment.verification.domain.Finding;
import kz.enrollment.verification.domain.VerificationCheck;
import kz.enrollment.verification.internal.CheckBook;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Results of the checks, for the decision and for the system's own verification. */
@Stateless
public class Checks {

    private final CheckBook book;
    private final Clock clock;
    private final Duration doubtPatience;

    protected Checks() {
        this(null, null, null);
    }

    /** @param doubtPatience for how long a state system must say the same before a check counts as failed */
    @Inject
    public Checks(
            CheckBook book,
            Clock clock,
            @ConfigProperty(name = "ENROLLMENT_DOUBT_PATIENCE", defaultValue = "PT2H") Duration doubtPatience) {
        this.book = book;
        this.clock = clock;
        this.doubtPatience = doubtPatience;
    }

    /** How many checks stand in the way of an admission; whose application it is was asked before. */
    @RolesAllowed({Roles.OFFICER, Roles.DIRECTOR})
    public int notPassed(UUID applicationId) {
        return (int) book.of(applicationId).stream()
                .filter(check -> !check.result().isGood())
                .count();
    }

    /** Whether a check is there and has been found good, by a system or by hand. */
    @PermitAll
    public boolean isGood(UUID applicationId, CheckKind kind) {
        return book.isGood(applicationId, kind);
    }

    /** Those of admitted applications whose parent's key turned out to have been revoked, unless an officer settled it. */
    @RolesAllowed({Roles.OFFICER, Roles.DIRECTOR})
    public Set<UUID> withoutSignature(List<UUID> applications) {
        return book.withoutSignature(applications);
    }

    /** The checks of one lane for which somebody is still to be asked. */
    @PermitAll
    public Set<CheckKind> open(UUID applicationId, Lane lane) {
        Set<CheckKind> open = open(applicationId);
        open.removeIf(kind -> kind.lane() != lane);
        return open;
    }

    /** The checks the systems are still to be asked for. */
    @PermitAll
    public Set<CheckKind> open(UUID applicationId) {
        return book.of(applicationId).stream()
                .filter(VerificationCheck::awaitsSystem)
                .map(VerificationCheck::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CheckKind.class)));
    }

    /** The term is near: what no system has settled is on the officer's desk from now on. */
    @PermitAll
    public void handOver(UUID applicationId, CheckKind kind) {
        book.hold(applicationId, kind).handOver(clock.instant());
    }

    /**
     * One finding, one transaction: a crash between two checks loses nothing.
     *
     * @return true when the check is only doubted, so that the system is to be asked once more after a while
     */
    @PermitAll
    public boolean found(UUID applicationId, CheckKind kind, Finding finding) {
        VerificationCheck check = book.hold(applicationId, kind);
        check.found(finding, clock.instant(), doubtPatience);
        return check.isDoubted();
    }
}
