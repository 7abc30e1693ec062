package kz.enrollment.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.enrollment.shared.Roles;
import kz.enrollment.verification.domain.CheckKind;
import kz.enrollment.verification.domain.Finding;
import kz.enrollment.verification.domain.VerificationCheck;
import kz.enrollment.verification.internal.CheckBook;

/** Results of the checks, for the decision and for the system's own verification. */
@Stateless
public class Checks {

    private final CheckBook book;
    private final Clock clock;

    protected Checks() {
        this(null, null);
    }

    @Inject
    public Checks(CheckBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** How many checks stand in the way of an admission; whose application it is was asked before. */
    @RolesAllowed({Roles.OFFICER, Roles.DIRECTOR})
    public int notPassed(UUID applicationId) {
        return (int) book.of(applicationId).stream()
                .filter(check -> !check.result().isGood())
                .count();
    }

    /** The checks the systems are still to be asked for. */
    @PermitAll
    public Set<CheckKind> open(UUID applicationId) {
        return book.of(applicationId).stream()
                .filter(VerificationCheck::awaitsSystem)
                .map(VerificationCheck::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CheckKind.class)));
    }

    /** One finding, one transaction: a crash between two checks loses nothing. */
    @PermitAll
    public void found(UUID applicationId, CheckKind kind, Finding finding) {
        book.hold(applicationId, kind).found(finding, clock.instant());
    }
}
