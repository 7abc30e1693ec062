package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.application.CaseReturned;
import kz.enrollment.application.CategoryCorrected;
import kz.enrollment.application.FilingBegun;
import kz.enrollment.application.UndecidedApplications;
import kz.enrollment.consent.ConsentApproved;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Tasks;
import kz.enrollment.verification.domain.CheckKind;
import kz.enrollment.verification.domain.VerificationCheck;

/** With the submission its checks are laid down and their work is ordered; it begins after the commit. */
@Dependent
public class VerificationStart {

    /** Beginning of the evidence of a check that only lacks a consent. */
    private static final String MISSING_CONSENT = "consent.";

    private final OpeningChecks opening;
    private final CheckBook book;
    private final Tasks tasks;
    private final UndecidedApplications undecided;

    @Inject
    public VerificationStart(OpeningChecks opening, CheckBook book, Tasks tasks, UndecidedApplications undecided) {
        this.undecided = undecided;
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
        if (address.isOpen() && AddressCheck.isAboutCategory(address.evidence())) {
            address.askAgain();
            tasks.enqueue(Lane.VERIFICATION, VerificationRunner.KIND, event.applicationId());
        }
    }

    /** A consent that was missing has come: what waited for it is asked now. */
    void consentCame(@Observes ConsentApproved event) {
        for (UUID application : undecided.of(event.accountId())) {
            book.of(application).stream()
                    .filter(check ->
                            check.isOpen() && String.valueOf(check.evidence()).startsWith(MISSING_CONSENT))
                    .forEach(VerificationCheck::askAgain);
            tasks.enqueue(Lane.VERIFICATION, VerificationRunner.KIND, application);
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
