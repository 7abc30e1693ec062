package kz.enrollment.application.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.enrollment.access.ParentAccounts;
import kz.enrollment.access.ParentView;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.person.People;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.NotFound;

/** Whom a parent may ask about: themselves and the children the civil registry knows as theirs. */
@Stateless
public class FamilyMembers {

    private final ParentAccounts accounts;
    private final People people;
    private final AuditTrail audit;

    protected FamilyMembers() {
        this(null, null, null);
    }

    @Inject
    public FamilyMembers(ParentAccounts accounts, People people, AuditTrail audit) {
        this.accounts = accounts;
        this.people = people;
        this.audit = audit;
    }

    @PermitAll
    public void requireOwn(Iin subject) {
        ParentView me = accounts.me();
        if (!me.iin().equals(subject) && people.child(me.id(), subject).isEmpty()) {
            throw new NotFound();
        }
        audit.record("STATE_LOG_READ", "ACCOUNT", me.id(), null);
    }
}
