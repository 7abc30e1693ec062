package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.enrollment.application.CaseReturned;
import kz.enrollment.application.CategoryCorrected;
import kz.enrollment.application.FilingBegun;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Tasks;
import kz.enrollment.verification.domain.CheckKind;
import kz.enrollment.verification.domain.VerificationCheck;

/** With the submission its checks are laid down and their work is ordered; it begins after the commit. */
@Dependent
public class VerificationStart {

    private final OpeningChecks opening;
    private final CheckBook book;
    private final Tasks tasks;

    @Inject
    public VerificationStart(OpeningChecks opening, CheckBook book, Tasks tasks) {
        this.opening = opening;
        this.book = book;
        this.tasks = tasks;
    }

    void begin(@Observes FilingBegun event) {
        book.open(opening.checks(event));
        tasks.enqueue(Lane.VERIFICATION, VerificationRunner.KIND, event.applicationId());
    }

    /** Nobody has settled what the register told: against the right category it may fit. */
    void compareAgain(@Observes CategoryCorrected event) {
        VerificationCheck address = book.hold(event.applicationId(), CheckKind.ADDRESS);
        if (address.isOpen() && AddressCheck.CHANGED.equals(address.evidence())) {
            address.askAgain();
            tasks.enqueue(Lane.VERIFICATION, VerificationRunner.KIND, event.applicationId());
        }
    }

    /** What is known stays known; only where the address lies is another question in another stream. */
    void beginAgain(@Observes CaseReturned event) {
        if (event.otherStream()) {
            book.hold(event.applicationId(), CheckKind.ADDRESS).askAgain();
        }
        tasks.enqueue(Lane.VERIFICATION, VerificationRunner.KIND, event.applicationId());
    }
}
