package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.enrollment.access.StaffAccounts;
import kz.enrollment.application.Channel;
import kz.enrollment.application.FilingBegun;
import kz.enrollment.verification.domain.CheckKind;
import kz.enrollment.verification.domain.Finding;
import kz.enrollment.verification.domain.VerificationCheck;

/**
 * The checks an application begins with. What came on paper has no consent to ask the registers under, so an officer looks
 * at the originals; the statement of a zero-class pupil was looked at by whoever accepts it.
 */
@Dependent
public class OpeningChecks {

    private final StaffAccounts staff;
    private final Clock clock;

    @Inject
    public OpeningChecks(StaffAccounts staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    List<VerificationCheck> checks(FilingBegun event) {
        return CheckKind.neededFor(event.channel(), event.specialNeeds()).stream()
                .map(kind -> check(event.applicationId(), kind, event.channel()))
                .toList();
    }

    private VerificationCheck check(UUID applicationId, CheckKind kind, Channel channel) {
        VerificationCheck check = new VerificationCheck(applicationId, kind);
        if (channel == Channel.PAPER && !kind.needsNoPapers()) {
            check.found(Finding.originals(), clock.instant());
        }
        if (channel == Channel.ZERO_CLASS) {
            accept(check);
        }
        return check;
    }

    /** The age was asked when the statement was looked through, the signature stands on the paper. */
    private void accept(VerificationCheck check) {
        if (check.kind() == CheckKind.AGE) {
            check.found(Finding.passed("APPLICATION", "age.six", null), clock.instant());
        } else {
            check.byHand(true, "paper.statement", staff.me().id(), clock.instant());
        }
    }
}
