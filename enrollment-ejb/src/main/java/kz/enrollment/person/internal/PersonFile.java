package kz.enrollment.person.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.ParentAccounts;
import kz.enrollment.consent.AccessName;
import kz.enrollment.consent.ConsentApproved;
import kz.enrollment.consent.ConsentGrant;
import kz.enrollment.consent.ConsentRevoked;
import kz.enrollment.consent.Consents;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.person.FamilyTold;
import kz.enrollment.person.domain.RegistryChild;
import kz.enrollment.person.domain.RegistryPerson;
import kz.enrollment.shared.Iin;
import kz.enrollment.statesystems.ChildrenRegister;
import kz.enrollment.statesystems.PersonRegister;
import kz.enrollment.statesystems.PersonRegister.Result;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Tasks;

/** The transactions before and after a register is asked about a person. */
@Stateless
public class PersonFile {

    @PersistenceContext
    private EntityManager entities;

    private final Consents consents;
    private final ParentAccounts accounts;
    private final Tasks tasks;
    private final Event<FamilyTold> told;

    protected PersonFile() {
        this(null, null, null, null);
    }

    @Inject
    public PersonFile(Consents consents, ParentAccounts accounts, Tasks tasks, Event<FamilyTold> told) {
        this.consents = consents;
        this.accounts = accounts;
        this.tasks = tasks;
        this.told = told;
    }

    /**
     * What to ask, and under which consent.
     *
     * @param grant opens the register of persons
     * @param ofChildren opens the civil registry when the person is the applicant, whose children are asked for too; else null
     */
    public record Question(Iin iin, ConsentGrant grant, ConsentGrant ofChildren) {

        public boolean children() {
            return ofChildren != null;
        }

        @Override
        public String toString() {
            return "Question[" + grant.consentId() + ']';
        }
    }

    /** A consent has just been given: its register is asked after the commit. */
    @PermitAll
    public void approved(@Observes ConsentApproved event) {
        var person = new RegistryPerson(
                UUID.randomUUID(), event.accountId(), event.consentId(), new Iin(event.subjectIin()));
        former(event).ifPresent(person::knownFrom);
        dropUnanswered(event.accountId(), event.subjectIin());
        entities.persist(person);
        tasks.enqueue(Lane.PERSONS, AskPerson.KIND, person.id());
    }

    /** What was read under a consent goes with it; a statement that was sent keeps what stands in it. */
    @PermitAll
    public void revoked(@Observes ConsentRevoked event) {
        entities.createQuery("delete from RegistryPerson p where p.accountId = :account and p.iin = :iin")
                .setParameter("account", event.accountId())
                .setParameter("iin", event.subjectIin())
                .executeUpdate();
        if (event.kind() == SubjectKind.APPLICANT) {
            entities.createQuery("delete from RegistryChild c where c.accountId = :account")
                    .setParameter("account", event.accountId())
                    .executeUpdate();
        }
    }

    private Optional<RegistryPerson> former(ConsentApproved event) {
        return entities.createQuery("""
                        select p from RegistryPerson p where p.accountId = :account and p.iin = :iin
                        order by p.answeredAt desc nulls first
                        """, RegistryPerson.class)
                .setParameter("account", event.accountId())
                .setParameter("iin", event.subjectIin())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A question whose consent ran out before the register answered would hide the new one. */
    private void dropUnanswered(UUID accountId, String iin) {
        entities.createQuery("""
                        delete from RegistryPerson p
                        where p.accountId = :account and p.iin = :iin and p.answerId is null
                        """)
                .setParameter("account", accountId)
                .setParameter("iin", iin)
                .executeUpdate();
    }

    /** Empty when the question is answered, gone, or its consent has ended. */
    @PermitAll
    public Optional<Question> question(UUID personId) {
        return Optional.ofNullable(entities.find(RegistryPerson.class, personId))
                .filter(RegistryPerson::waiting)
                .flatMap(person -> consents.valid(person.accountId(), person.iin())
                        .map(grant -> new Question(
                                person.iin(),
                                grant,
                                isApplicant(person) ? ofChildren(person).orElse(null) : null)));
    }

    private Optional<ConsentGrant> ofChildren(RegistryPerson person) {
        return consents.valid(person.accountId(), person.iin(), AccessName.CHILDREN);
    }

    private boolean isApplicant(RegistryPerson person) {
        return accounts.require(person.accountId()).iin().equals(person.iin());
    }

    @PermitAll
    public void answered(UUID personId, PersonRegister.Answer answer) {
        var person = entities.find(RegistryPerson.class, personId);
        if (person == null || !person.waiting()) {
            return;
        }
        if (answer.result() == Result.FOUND) {
            person.found(RegisterWords.facts(answer.person()), answer.answerId(), answer.answeredAt());
        } else {
            person.notFound(answer.answerId(), answer.answeredAt());
        }
        told.fire(new FamilyTold(person.accountId()));
    }

    /** The applicant and their children in one step: whoever sees the applicant found may rely on the children. */
    @PermitAll
    public void answered(UUID personId, PersonRegister.Answer answer, ChildrenRegister.Answer children) {
        var person = entities.find(RegistryPerson.class, personId);
        if (person == null || !person.waiting()) {
            return;
        }
        replaceChildren(person, children);
        answered(personId, answer);
    }

    /** The civil registry is silent: the person is noted, the children are asked for by themselves. */
    @PermitAll
    public void answeredWithoutChildren(UUID personId, PersonRegister.Answer answer) {
        var person = entities.find(RegistryPerson.class, personId);
        if (person == null || !person.waiting()) {
            return;
        }
        answered(personId, answer);
        person.awaitChildren();
        tasks.enqueue(Lane.CIVIL, AskChildren.KIND, personId);
    }

    /** Empty when the children are told, or the consent has ended. */
    @PermitAll
    public Optional<Question> childrenQuestion(UUID personId) {
        return Optional.ofNullable(entities.find(RegistryPerson.class, personId))
                .filter(RegistryPerson::awaitsChildren)
                .flatMap(person -> ofChildren(person).map(grant -> new Question(person.iin(), grant, grant)));
    }

    @PermitAll
    public void childrenAnswered(UUID personId, ChildrenRegister.Answer children) {
        var person = entities.find(RegistryPerson.class, personId);
        if (person != null && person.awaitsChildren()) {
            replaceChildren(person, children);
            told.fire(new FamilyTold(person.accountId()));
        }
    }

    private void replaceChildren(RegistryPerson parent, ChildrenRegister.Answer children) {
        UUID account = parent.accountId();
        entities.createQuery("delete from RegistryChild c where c.accountId = :account")
                .setParameter("account", account)
                .executeUpdate();
        children.children().stream()
                .map(child -> new RegistryChild(
                        account,
                        RegisterWords.child(child, children.answerId(), children.answeredAt()),
                        child.actNumber()))
                .forEach(entities::persist);
        parent.childrenTold();
    }

    @PermitAll
    public void silent(UUID personId) {
        Optional.ofNullable(entities.find(RegistryPerson.class, personId))
                .filter(RegistryPerson::waiting)
                .ifPresent(RegistryPerson::silent);
    }
}
