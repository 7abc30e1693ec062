package kz.enrollment.decision.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import kz.enrollment.access.StaffAccounts;
import kz.enrollment.allocation.ClaimView;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.decision.internal.FrozenContent.Decided;
import kz.enrollment.notification.Outbox;

/** The paper and the message that tell the parent. */
@Dependent
public class Announcement {

    private final PaperDesk papers;
    private final StaffAccounts staff;
    private final Outbox outbox;

    @Inject
    public Announcement(PaperDesk papers, StaffAccounts staff, Outbox outbox) {
        this.papers = papers;
        this.staff = staff;
        this.outbox = outbox;
    }

    /** The member of staff who decides, without an electronic signature. */
    Author me() {
        return new Author(staff.me(), null);
    }

    void admitted(ApplicationView application, Author author) {
        papers.issueAdmission(application, author);
        notice(application, "application.admitted");
    }

    void refused(ApplicationView application, Decided decided) {
        papers.issueRefusal(application, decided);
        ClaimView standing = decided.standing();
        if (standing != null && standing.waiting()) {
            outbox.notice(
                    application.applicantIin(),
                    application.phone(),
                    application.language(),
                    "application.refused-listed",
                    application.number(),
                    standing.position());
        } else {
            notice(application, "application.refused");
        }
    }

    private void notice(ApplicationView application, String key) {
        outbox.notice(
                application.applicantIin(), application.phone(), application.language(), key, application.number());
    }
}
