package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import kz.enrollment.access.ParentAccounts;
import kz.enrollment.access.ParentView;
import kz.enrollment.shared.Caller;

/**
 * Which applications are the caller's: those of the account, and those handed in on paper or by a program for the same
 * person with the same phone, so that a family without an account at that time finds its application when it logs in later.
 */
@Dependent
public class OwnApplications {

    /** Condition on the application {@code a} in a query given to {@link #bound}. */
    static final String OWN = "(a.accountId = :account or ((a.accountId is null"
            + " or a.channel = kz.enrollment.application.Channel.API) and a.content.applicant.iin = :iin"
            + " and a.content.phone = :phone))";

    private final Caller caller;
    private final ParentAccounts accounts;

    @Inject
    public OwnApplications(Caller caller, ParentAccounts accounts) {
        this.caller = caller;
        this.accounts = accounts;
    }

    <T> TypedQuery<T> bound(TypedQuery<T> query) {
        ParentView me = accounts.require(caller.id());
        return query.setParameter("account", me.id())
                .setParameter("iin", me.iin().value())
                .setParameter("phone", me.phone().value());
    }
}
