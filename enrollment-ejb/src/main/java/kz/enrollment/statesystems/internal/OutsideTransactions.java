package kz.enrollment.statesystems.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Refuses a caller within a transaction: a slow system must not hold locks and connections of the database. */
@Stateless
public class OutsideTransactions {

    /** @throws jakarta.ejb.EJBException within a transaction */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NEVER)
    public void require() {
        // the container looks before it calls
    }
}
