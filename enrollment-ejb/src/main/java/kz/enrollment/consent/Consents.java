package kz.enrollment.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Roles;

@Stateless
public class Consents {

    @RolesAllowed(Roles.PARENT)
    public ConsentView requestForMe() {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Roles.PARENT)
    public ConsentView requestForChild(Iin child) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Roles.PARENT)
    public Optional<ConsentView> forMe() {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Roles.PARENT)
    public Optional<ConsentView> forChild(Iin child) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Roles.PARENT)
    public List<ConsentView> mine() {
        throw new UnsupportedOperationException();
    }

    @PermitAll
    public Optional<ConsentGrant> valid(UUID accountId, Iin subject) {
        throw new UnsupportedOperationException();
    }
}
