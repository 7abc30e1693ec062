package kz.enrollment.person;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.ParentAccounts;
import kz.enrollment.access.ParentView;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.consent.Consents;
import kz.enrollment.person.domain.RegistryChild;
import kz.enrollment.person.domain.RegistryPerson;
import kz.enrollment.person.internal.AskPerson;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Roles;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Tasks;

/** What the registers told about the applicant and the applicant's children, each under its consent. */
@Stateless
public class People {

    private static final int MOST_CHILDREN = 50;

    @PersistenceContext
    private EntityManager entities;

    private final ParentAccounts accounts;
    private final Consents consents;
    private final Tasks tasks;
    private final AuditTrail audit;

    protected People() {
        this(null, null, null, null);
    }

    @Inject
    public People(ParentAccounts accounts, Consents consents, Tasks tasks, AuditTrail audit) {
        this.accounts = accounts;
        this.consents = consents;
        this.tasks = tasks;
        this.audit = audit;
    }

    /** The parent's own record; empty while there is no consent. */
    @RolesAllowed(Roles.PARENT)
    public Optional<PersonView> aboutMe() {
        var me = accounts.me();
        return about(me.id(), me.iin());
    }

    /** A child's record; empty while there is no consent for it. The read is recorded. */
    @RolesAllowed(Roles.PARENT)
    public Optional<PersonView> aboutChild(Iin child) {
        var found = latest(accounts.me().id(), child);
        found.filter(person -> !person.waiting())
                .ifPresent(person -> audit.record("CHILD_READ", "REGISTRY_PERSON", person.id(), null));
        return found.map(RegistryPerson::view);
    }

    /** The children the civil registry knows, the youngest first; told once the parent's own record is found. */
    @RolesAllowed(Roles.PARENT)
    public List<ChildView> myChildren() {
        var me = accounts.me();
        List<ChildView> children = entities.createQuery(
                        "select c from RegistryChild c where c.accountId = :account order by c.birthDate desc, c.iin",
                        RegistryChild.class)
                .setParameter("account", me.id())
                .setMaxResults(MOST_CHILDREN)
                .getResultStream()
                .map(RegistryChild::view)
                .toList();
        if (!children.isEmpty()) {
            audit.record("CHILDREN_READ", "ACCOUNT", me.id(), null);
        }
        return children;
    }

    /**
     * Asks the register once more, because the parent had the record corrected; when the consent has ended, a new one
     * is requested first.
     */
    @RolesAllowed(Roles.PARENT)
    public void askAgain(Iin subject) {
        var me = accounts.me();
        var person = latest(me.id(), subject).orElseThrow(NotFound::new);
        var grant = consents.valid(me.id(), subject);
        if (grant.isEmpty()) {
            requestConsent(me, subject);
            return;
        }
        if (!person.waiting()) {
            person.askAgain(grant.get().consentId());
        }
        tasks.enqueue(Lane.PERSONS, AskPerson.KIND, person.id());
    }

    /** The register is asked by itself as soon as the new consent is given. */
    private void requestConsent(ParentView me, Iin subject) {
        if (me.iin().equals(subject)) {
            consents.requestForMe();
        } else {
            consents.requestForChild(subject);
        }
    }

    /** Whether the civil registry is still to tell about the children of an account's parent. */
    @PermitAll
    public boolean awaitsChildren(UUID accountId, Iin parent) {
        return latest(accountId, parent).filter(RegistryPerson::awaitsChildren).isPresent();
    }

    /** What an account may know about a person, for other subdomains. */
    @PermitAll
    public Optional<PersonView> about(UUID accountId, Iin iin) {
        return latest(accountId, iin).map(RegistryPerson::view);
    }

    /** A child of an account's parent; empty when the civil registry does not know the kinship. */
    @PermitAll
    public Optional<ChildView> child(UUID accountId, Iin iin) {
        return entities.createQuery(
                        "select c from RegistryChild c where c.accountId = :account and c.iin = :iin",
                        RegistryChild.class)
                .setParameter("account", accountId)
                .setParameter("iin", iin.value())
                .getResultStream()
                .findFirst()
                .map(RegistryChild::view);
    }

    private Optional<RegistryPerson> latest(UUID accountId, Iin iin) {
        return entities.createQuery("""
                        select p from RegistryPerson p where p.accountId = :account and p.iin = :iin
                        order by p.answeredAt desc nulls first
                        """, RegistryPerson.class)
                .setParameter("account", accountId)
                .setParameter("iin", iin.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
