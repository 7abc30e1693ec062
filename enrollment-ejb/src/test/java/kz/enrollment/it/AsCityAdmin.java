package kz.enrollment.it;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;
import kz.enrollment.shared.Roles;

/** Calls with the role CITY_ADMIN; the transaction is the called method's own. */
@Stateless
@RunAs(Roles.CITY_ADMIN)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsCityAdmin {

    public <T> T call(Callable<T> work) throws Exception {
        return work.call();
    }
}
