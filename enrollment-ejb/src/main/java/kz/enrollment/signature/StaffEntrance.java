package kz.enrollment.signature;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.access.StaffByCertificate;
import kz.enrollment.access.StaffIdentity;
import kz.enrollment.shared.BusinessRuleViolation;

/** The door of staff with a certificate of their organisation; who is not let in is noted. */
@Stateless
public class StaffEntrance {

    private final SignedLogin login;
    private final StaffByCertificate employees;

    protected StaffEntrance() {
        this(null, null);
    }

    @Inject
    public StaffEntrance(SignedLogin login, StaffByCertificate employees) {
        this.login = login;
        this.employees = employees;
    }

    /**
     * Goes on with a signed log-in.
     *
     * @throws BusinessRuleViolation as {@link SignedLogin#staff}
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public StaffIdentity enter(UUID signing, String secret) {
        try {
            return login.staff(signing, secret);
        } catch (BusinessRuleViolation refused) {
            // What the refused transaction would have noted went with it.
            employees.refused(signing, refused.code());
            throw refused;
        }
    }
}
