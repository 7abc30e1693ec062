package kz.enrollment.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import kz.enrollment.access.domain.ParentAccount;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Roles;

/** The accounts of people whose IIN a certificate proved: such a person needs no code of the phone to come in. */
@Stateless
public class ProvedParents {

    private static final int MOST = 10;

    @PersistenceContext
    private EntityManager entities;

    private final AuditTrail audit;

    protected ProvedParents() {
        this(null);
    }

    @Inject
    public ProvedParents(AuditTrail audit) {
        this.audit = audit;
    }

    /** At most ten, the newest first; usually one, more after a change of the number. */
    @PermitAll
    public List<KnownAccount> accountsOf(String iin) {
        return entities.createQuery(
                        "select a from ParentAccount a where a.iin = :iin and a.clientId is null order by a.createdAt desc",
                        ParentAccount.class)
                .setParameter("iin", iin)
                .setMaxResults(MOST)
                .getResultStream()
                .map(ParentAccount::view)
                .map(view -> new KnownAccount(view.id(), view.phone().masked(), view.mobileBaseConfirmed()))
                .toList();
    }

    /**
     * Lets the person into one of their accounts; another's is refused as not found.
     *
     * @param means how they proved who they are, for the trail
     */
    @PermitAll
    public ParentIdentity enter(String iin, UUID accountId, Language language, String means) {
        ParentAccount account = entities.find(ParentAccount.class, accountId);
        if (account == null
                || !account.isOfPortal()
                || !account.view().iin().value().equals(iin)) {
            throw new NotFound();
        }
        account.speaks(language);
        audit.recordLogin("PARENT_LOGGED_IN", accountId, Roles.PARENT, means);
        return new ParentIdentity(accountId, account.view().mobileBaseConfirmed(), true);
    }
}
