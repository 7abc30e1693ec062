package kz.enrollment.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.ParentAccounts;
import kz.enrollment.access.ParentView;
import kz.enrollment.consent.domain.ConsentSet;
import kz.enrollment.consent.internal.ConsentRequests;
import kz.enrollment.consent.internal.ConsentShelf;
import kz.enrollment.consent.internal.OwnAccounts;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Page;
import kz.enrollment.shared.Roles;

/** Consents of the parent who is logged in: to their own data and to each child's (Rules §4.2, §4.3). */
@Stateless
public class Consents {

    private final ParentAccounts accounts;
    private final ConsentRequests requests;
    private final ConsentShelf shelf;
    private final Clock clock;

    protected Consents() {
        this(null, null, null, null);
    }

    @Inject
    public Consents(ParentAccounts accounts, ConsentRequests requests, ConsentShelf shelf, Clock clock) {
        this.accounts = accounts;
        this.requests = requests;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** The open or still valid consents to the parent's own data, else new ones with a new SMS. */
    @RolesAllowed(Roles.PARENT)
    public ConsentView requestForMe() {
        var me = accounts.me();
        return view(requests.standingOrNew(me.id(), me.iin(), SubjectKind.APPLICANT), me);
    }

    /**
     * The same for a child's data; whether the child is the parent's is the caller's business.
     *
     * <p>Both refuse with {@code consent.too_many(minutes)}.
     */
    @RolesAllowed(Roles.PARENT)
    public ConsentView requestForChild(Iin child) {
        var me = accounts.me();
        return view(requests.standingOrNew(me.id(), child, SubjectKind.CHILD), me);
    }

    /** The same for an account, when nobody is logged in. */
    @PermitAll
    public ConsentView requestFor(UUID accountId, Iin subject, SubjectKind kind) {
        return view(requests.standingOrUnattended(accountId, subject, kind), accounts.require(accountId));
    }

    @RolesAllowed(Roles.PARENT)
    public Optional<ConsentView> forMe() {
        var me = accounts.me();
        return latest(me, me.iin());
    }

    @RolesAllowed(Roles.PARENT)
    public Optional<ConsentView> forChild(Iin child) {
        return latest(accounts.me(), child);
    }

    /** How the consents of an account to a person's data stand, for other subdomains. */
    @PermitAll
    public Optional<ConsentView> latest(UUID accountId, Iin subject) {
        return latest(accounts.require(accountId), subject);
    }

    /** The parent's consents, one line for an SMS or for what a program handed over at once, the newest first. */
    @RolesAllowed(Roles.PARENT)
    public Page<ConsentLine> mine(int offset, int limit) {
        return shelf.page(own(), offset, limit);
    }

    /**
     * One line of the list.
     *
     * @throws kz.enrollment.shared.NotFound when it is not the caller's
     */
    @RolesAllowed(Roles.PARENT)
    public ConsentLine line(UUID lineId) {
        return shelf.line(own(), lineId);
    }

    /**
     * Takes back the consents of one line. They end here at once, whether the consent service hears of it or not.
     *
     * @throws kz.enrollment.shared.NotFound when they are not the caller's
     * @throws kz.enrollment.shared.BusinessRuleViolation {@code consent.not_revocable} when none of them stands
     */
    @RolesAllowed(Roles.PARENT)
    public void revoke(UUID lineId) {
        shelf.revoke(own(), lineId);
    }

    /** The consent under which the register of persons may be asked now, for other subdomains. */
    @PermitAll
    public Optional<ConsentGrant> valid(UUID accountId, Iin subject) {
        return valid(
                accountId,
                subject,
                AccessName.neededFor(kindOf(accounts.require(accountId), subject))
                        .get(0));
    }

    /** The consent under which a service may be asked now. */
    @PermitAll
    public Optional<ConsentGrant> valid(UUID accountId, Iin subject, AccessName access) {
        return of(accounts.require(accountId), subject).grant(access, clock.instant());
    }

    /** A register refused the key of a consent: it is at its end, the parent must be asked anew. */
    @PermitAll
    public void refusedByRegister(UUID consentId) {
        shelf.lose(consentId);
    }

    private OwnAccounts own() {
        return OwnAccounts.of(accounts.me().id(), accounts.mineOfPrograms());
    }

    private Optional<ConsentView> latest(ParentView account, Iin subject) {
        return of(account, subject).view(account.phone(), clock.instant());
    }

    private ConsentSet of(ParentView account, Iin subject) {
        return requests.of(account.id(), subject, kindOf(account, subject));
    }

    private static SubjectKind kindOf(ParentView account, Iin subject) {
        return account.iin().equals(subject) ? SubjectKind.APPLICANT : SubjectKind.CHILD;
    }

    private ConsentView view(ConsentSet consents, ParentView account) {
        return consents.view(account.phone(), clock.instant()).orElseThrow();
    }
}
