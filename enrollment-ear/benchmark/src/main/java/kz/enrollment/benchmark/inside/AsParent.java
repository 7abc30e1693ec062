package kz.enrollment.benchmark.inside;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;
import kz.enrollment.shared.Roles;

/** Calls with the role PARENT; the transaction is the called method's own. */
@Stateless
@RunAs(Roles.PARENT)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsParent {

    public <T> T call(Supplier<T> work) {
        return work.get();
    }
}
