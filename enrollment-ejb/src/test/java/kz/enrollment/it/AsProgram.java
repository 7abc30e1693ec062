package kz.enrollment.it;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.UUID;
import java.util.concurrent.Callable;
import kz.enrollment.shared.Roles;

/** Calls with the role INTEGRATION; the transaction is the called method's own. */
@Stateless
@RunAs(Roles.INTEGRATION)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsProgram {

    public <T> T call(UUID client, Callable<T> work) throws Exception {
        TestCaller.become(client, Roles.INTEGRATION);
        try {
            return work.call();
        } finally {
            TestCaller.nobody();
        }
    }
}
