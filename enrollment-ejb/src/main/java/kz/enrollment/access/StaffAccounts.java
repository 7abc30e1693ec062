package kz.enrollment.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.domain.StaffAccount;
import kz.enrollment.shared.Caller;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Roles;

/** Accounts of staff. */
@Stateless
public class StaffAccounts {

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;

    protected StaffAccounts() {
        this(null);
    }

    @Inject
    public StaffAccounts(Caller caller) {
        this.caller = caller;
    }

    /** The account of the member of staff who is logged in; refused as not found once it is closed. */
    @RolesAllowed({Roles.OFFICER, Roles.DIRECTOR, Roles.DISTRICT, Roles.CITY_ADMIN, Roles.AUDITOR})
    public StaffView me() {
        return Optional.ofNullable(entities.find(StaffAccount.class, caller.id()))
                .filter(StaffAccount::active)
                .map(StaffAccount::view)
                .orElseThrow(NotFound::new);
    }

    /** An account by its identifier, closed ones too: their names stand on decisions. */
    @PermitAll
    public StaffView require(UUID id) {
        return Optional.ofNullable(entities.find(StaffAccount.class, id))
                .map(StaffAccount::view)
                .orElseThrow(NotFound::new);
    }
}
