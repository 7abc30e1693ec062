package kz.enrollment.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.ParentAccounts;
import kz.enrollment.access.ParentView;
import kz.enrollment.consent.domain.Consent;
import kz.enrollment.consent.internal.ConsentRequests;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Roles;

/** Consents of the parent who is logged in: to their own data and to each child's (Rules §4.2, §4.3). */
@Stateless
public class Consents {

    private static final int SHOWN = 50;

    @PersistenceContext
    private EntityManager entities;

    private final ParentAccounts accounts;
    private final ConsentRequests requests;
    private final Clock clock;

    protected Consents() {
        this(null, null, null);
    }

    @Inject
    public Consents(ParentAccounts accounts, ConsentRequests requests, Clock clock) {
        this.accounts = accounts;
        this.requests = requests;
        this.clock = clock;
    }

    /** The open or still valid consent to the parent's own data, else a new one with a new SMS. */
    @RolesAllowed(Roles.PARENT)
    public ConsentView requestForMe() {
        var me = accounts.me();
        return view(requests.standingOrNew(me, me.iin(), SubjectKind.APPLICANT), me);
    }

    /**
     * The same for a child's data; whether the child is the parent's is the caller's business.
     *
     * <p>Both refuse with {@code consent.too_many(minutes)}.
     */
    @RolesAllowed(Roles.PARENT)
    public ConsentView requestForChild(Iin child) {
        var me = accounts.me();
        return view(requests.standingOrNew(me, child, SubjectKind.CHILD), me);
    }

    @RolesAllowed(Roles.PARENT)
    public Optional<ConsentView> forMe() {
        var me = accounts.me();
        return requests.latest(me.id(), me.iin()).map(consent -> view(consent, me));
    }

    @RolesAllowed(Roles.PARENT)
    public Optional<ConsentView> forChild(Iin child) {
        var me = accounts.me();
        return requests.latest(me.id(), child).map(consent -> view(consent, me));
    }

    /** The last request of an account about a person, for other subdomains. */
    @PermitAll
    public Optional<ConsentView> latest(UUID accountId, Iin subject) {
        return requests.latest(accountId, subject).map(consent -> view(consent, accounts.require(accountId)));
    }

    /** All requests of the parent, the newest first. */
    @RolesAllowed(Roles.PARENT)
    public List<ConsentView> mine() {
        var me = accounts.me();
        return entities.createQuery(
                        "select c from Consent c where c.accountId = :account order by c.requestedAt desc",
                        Consent.class)
                .setParameter("account", me.id())
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(consent -> view(consent, me))
                .toList();
    }

    /** The consent under which a register may be asked now, for other subdomains. */
    @PermitAll
    public Optional<ConsentGrant> valid(UUID accountId, Iin subject) {
        return requests.latest(accountId, subject).flatMap(consent -> consent.grant(clock.instant()));
    }

    /** A register refused the key of a consent: it is at its end, the parent must be asked anew. */
    @PermitAll
    public void refusedByRegister(UUID consentId) {
        Optional.ofNullable(entities.find(Consent.class, consentId)).ifPresent(Consent::lose);
    }

    private ConsentView view(Consent consent, ParentView account) {
        return consent.view(account.phone(), clock.instant());
    }
}
