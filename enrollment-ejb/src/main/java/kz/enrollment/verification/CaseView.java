package kz.enrollment.verification;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.application.ApplicationView;

/**
 * A case as the officer works on it.
 *
 * @param admissible whether all checks allow admission and a place is held
 * @param addressSince since when the family is registered there: for the officer's eye, no criterion; null when unknown
 * @param support of the applicant's family: for the school's eye, no criterion; null while nothing was told
 */
public record CaseView(
        ApplicationView application,
        List<CheckView> checks,
        Duration workingTimeLeft,
        boolean admissible,
        LocalDate addressSince,
        SupportView support) {

    /**
     * Whether an officer may settle a check by hand: while the application is undecided; of an admitted one the signature
     * alone, whose key turned out to have been revoked.
     */
    public boolean isSettleable(CheckView check) {
        return switch (application.status()) {
            case SUBMITTED -> !"PASSED".equals(check.result()) && !"BY_HAND".equals(check.result());
            case ADMITTED -> "SIGNATURE".equals(check.kind()) && "FAILED".equals(check.result());
            default -> false;
        };
    }

    /** Whether checks of an undecided application on paper wait for a look at the originals. */
    public boolean awaitsOriginals() {
        return application.status() == ApplicationStatus.SUBMITTED
                && checks.stream().anyMatch(CheckView::awaitsOriginals);
    }
}
