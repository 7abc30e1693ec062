package kz.enrollment.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.UUID;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.Roles;

@Stateless
public class ParentAccounts {

    @RolesAllowed(Roles.PARENT)
    public ParentView me() {
        throw new UnsupportedOperationException();
    }

    @PermitAll
    public ParentView require(UUID id) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Roles.PARENT)
    public void language(Language language) {
        throw new UnsupportedOperationException();
    }
}
