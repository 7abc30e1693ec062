package kz.enrollment.it;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;
import kz.enrollment.shared.Roles;

/** Calls with the role OFFICER; the transaction is the called method's own. */
@Stateless
@RunAs(Roles.OFFICER)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsOfficer {

    public <T> T call(Callable<T> work) throws Exception {
        return work.call();
    }
}
