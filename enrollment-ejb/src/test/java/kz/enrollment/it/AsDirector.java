package kz.enrollment.it;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;
import kz.enrollment.shared.Roles;

/** Calls with the role DIRECTOR; the transaction is the called method's own. */
@Stateless
@RunAs(Roles.DIRECTOR)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsDirector {

    public <T> T call(Callable<T> work) throws Exception {
        return work.call();
    }
}
