package kz.enrollment.person;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Roles;

@Stateless
public class People {

    @RolesAllowed(Roles.PARENT)
    public Optional<PersonView> aboutMe() {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Roles.PARENT)
    public Optional<PersonView> aboutChild(Iin child) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Roles.PARENT)
    public List<ChildView> myChildren() {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Roles.PARENT)
    public void askAgain(Iin subject) {
        throw new UnsupportedOperationException();
    }

    @PermitAll
    public Optional<PersonView> about(UUID accountId, Iin iin) {
        throw new UnsupportedOperationException();
    }

    @PermitAll
    public Optional<ChildView> child(UUID accountId, Iin iin) {
        throw new UnsupportedOperationException();
    }
}
