package kz.enrollment.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.domain.ParentAccount;
import kz.enrollment.shared.Caller;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Roles;

/** Accounts of parents. */
@Stateless
public class ParentAccounts {

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;

    protected ParentAccounts() {
        this(null);
    }

    @Inject
    public ParentAccounts(Caller caller) {
        this.caller = caller;
    }

    /** The account of the parent who is logged in. */
    @RolesAllowed(Roles.PARENT)
    public ParentView me() {
        return account(caller.id()).view();
    }

    /** An account by its identifier, for other subdomains; refused as not found. */
    @PermitAll
    public ParentView require(UUID id) {
        return account(id).view();
    }

    /** Whether the person logs in here; the accounts of programs are nobody's log-in. Refused as not found. */
    @PermitAll
    public boolean isOfPortal(UUID id) {
        return account(id).isOfPortal();
    }

    /** The language the parent wants messages in from now on. */
    @RolesAllowed(Roles.PARENT)
    public void language(Language language) {
        account(caller.id()).speaks(language);
    }

    private ParentAccount account(UUID id) {
        return Optional.ofNullable(entities.find(ParentAccount.class, id)).orElseThrow(NotFound::new);
    }
}
