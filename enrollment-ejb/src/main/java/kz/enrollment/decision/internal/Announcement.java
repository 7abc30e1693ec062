package kz.enrollment.decision.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.access.StaffAccounts;
import kz.enrollment.allocation.ClaimView;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.decision.domain.Decision;
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

    /** The member of staff who decides. */
    UUID me() {
        return staff.me().id();
    }

    void admitted(ApplicationView application) {
        papers.issueAdmission(application, staff.me());
        notice(application, "application.admitted");
    }

    /** @param standing under the lock of the stream when there is no place, else null */
    void refused(ApplicationView application, Decision decision, ClaimView standing) {
        papers.issueRefusal(application, new Decided(staff.me(), decision, standing));
        if (standing != null && standing.waiting()) {
            outbox.notice(
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
        outbox.notice(application.phone(), application.language(), key, application.number());
    }
}
