package kz.enrollment.it;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import kz.enrollment.access.CodeTicket;
import kz.enrollment.application.ReceiptView;
import kz.enrollment.application.Submissions;
import kz.enrollment.it.World.Family;
import kz.enrollment.shared.Roles;

/** What families and staff do in tests, each under their own account and role. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Desk {

    @Inject
    private AsParent asParent;

    @Inject
    private AsOfficer asOfficer;

    @Inject
    private AsDirector asDirector;

    @Inject
    private AsDistrict asDistrict;

    @Inject
    private AsCityAdmin asCityAdmin;

    @Inject
    private Submissions submissions;

    @Inject
    private World world;

    public <T> T parent(UUID account, Callable<T> work) throws Exception {
        return as(account, Roles.PARENT, () -> asParent.call(work));
    }

    public <T> T officer(UUID account, Callable<T> work) throws Exception {
        return as(account, Roles.OFFICER, () -> asOfficer.call(work));
    }

    public <T> T director(UUID account, Callable<T> work) throws Exception {
        return as(account, Roles.DIRECTOR, () -> asDirector.call(work));
    }

    public <T> T district(UUID account, Callable<T> work) throws Exception {
        return as(account, Roles.DISTRICT, () -> asDistrict.call(work));
    }

    public <T> T cityAdmin(UUID account, Callable<T> work) throws Exception {
        return as(account, Roles.CITY_ADMIN, () -> asCityAdmin.call(work));
    }

    /** Asks for the code and sends the application. */
    public ReceiptView submit(Family family) throws Exception {
        return parent(family.account(), () -> {
            CodeTicket ticket = submissions.requestSignature(family.draft());
            return submissions.submit(family.draft(), ticket.id(), world.codeFor(family.phone()));
        });
    }

    private static <T> T as(UUID account, String role, Callable<T> work) throws Exception {
        TestCaller.become(account, role);
        try {
            return work.call();
        } finally {
            TestCaller.nobody();
        }
    }
}
