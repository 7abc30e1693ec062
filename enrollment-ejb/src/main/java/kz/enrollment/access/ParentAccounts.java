package kz.enrollment.access;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.domain.ParentAccount;
import kz.enrollment.shared.Caller;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Roles;

/** Accounts of parents. */
@Stateless
// Asked for in a method, so the container has to be told of it.
@DeclareRoles(Roles.PROVED_PARENT)
public class ParentAccounts {

    /** One for a program and a phone; more than a family ever has. */
    private static final int MOST = 50;

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

    /**
     * What programs have for the person who is logged in, the newest first. Empty unless a certificate or the
     * mobile citizens base said at the log-in who that is: an IIN that was only typed opens nothing of others.
     */
    @RolesAllowed(Roles.PARENT)
    public List<ProgramAccount> mineOfPrograms() {
        if (!caller.isProved()) {
            return List.of();
        }
        return entities.createQuery("""
                        select new kz.enrollment.access.ProgramAccount(a.id, a.clientId) from ParentAccount a, ParentAccount me
                        where me.id = :me and me.clientId is null and a.iin = me.iin and a.clientId is not null
                        order by a.createdAt desc, a.id
                        """, ProgramAccount.class)
                .setParameter("me", caller.id())
                .setMaxResults(MOST)
                .getResultList();
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
