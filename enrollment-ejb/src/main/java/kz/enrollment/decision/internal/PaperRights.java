package kz.enrollment.decision.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.access.StaffAccounts;
import kz.enrollment.application.ApplicationRegister;
import kz.enrollment.application.Applications;
import kz.enrollment.application.Handovers;
import kz.enrollment.decision.domain.IssuedDocument;
import kz.enrollment.shared.Caller;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Roles;

/**
 * Who may see a paper: the parent of the application, the program that handed it in, the staff of the school; an order only
 * the staff.
 */
@Dependent
public class PaperRights {

    private final Caller caller;
    private final Applications ownApplications;
    private final Handovers handovers;
    private final ApplicationRegister register;
    private final StaffAccounts staff;

    @Inject
    public PaperRights(
            Caller caller,
            Applications ownApplications,
            Handovers handovers,
            ApplicationRegister register,
            StaffAccounts staff) {
        this.caller = caller;
        this.ownApplications = ownApplications;
        this.handovers = handovers;
        this.register = register;
        this.staff = staff;
    }

    /** Refused as not found otherwise. */
    void requireApplication(UUID applicationId) {
        if (Roles.PARENT.equals(caller.role())) {
            ownApplications.requireOwn(applicationId);
        } else if (Roles.INTEGRATION.equals(caller.role())) {
            handovers.requireOwn(applicationId);
        } else {
            register.ofMySchool(applicationId);
        }
    }

    void require(IssuedDocument document) {
        if (document.applicationId() != null) {
            requireApplication(document.applicationId());
        } else if (Roles.PARENT.equals(caller.role())
                || Roles.INTEGRATION.equals(caller.role())
                || !document.schoolId().equals(staff.me().schoolId())) {
            throw new NotFound();
        }
    }
}
