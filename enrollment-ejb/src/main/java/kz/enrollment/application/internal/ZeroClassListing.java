package kz.enrollment.application.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.application.PaperStatement;
import kz.enrollment.application.PupilEntry;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Roles;

/** The transactions that list and admit pupils of a zero class. */
@Stateless
@RolesAllowed({Roles.OFFICER, Roles.DIRECTOR})
public class ZeroClassListing {

    private final ZeroClassDesk desk;
    private final ZeroClassAdmission admission;

    protected ZeroClassListing() {
        this(null, null);
    }

    @Inject
    public ZeroClassListing(ZeroClassDesk desk, ZeroClassAdmission admission) {
        this.desk = desk;
        this.admission = admission;
    }

    public UUID list(UUID streamId, Iin child, PupilEntry entry) {
        return desk.list(streamId, child, entry);
    }

    public Iin childOf(UUID pupilId) {
        return desk.pupil(pupilId).iin();
    }

    public UUID admit(UUID pupilId, PaperStatement statement, String setAside) {
        return admission.admit(pupilId, statement, setAside);
    }
}
