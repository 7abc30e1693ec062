package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.ParentAccounts;
import kz.enrollment.access.ParentView;
import kz.enrollment.consent.ConsentView;
import kz.enrollment.consent.Consents;
import kz.enrollment.person.ChildView;
import kz.enrollment.person.People;
import kz.enrollment.person.PersonView;
import kz.enrollment.shared.Iin;

/** The family's side of an application: the account, the consents given and what the registers told under them. */
@Dependent
public class Household {

    private final ParentAccounts accounts;
    private final Consents consents;
    private final People people;

    @Inject
    public Household(ParentAccounts accounts, Consents consents, People people) {
        this.accounts = accounts;
        this.consents = consents;
        this.people = people;
    }

    public ParentView account(UUID accountId) {
        return accounts.require(accountId);
    }

    public Optional<PersonView> person(UUID accountId, Iin iin) {
        return people.about(accountId, iin);
    }

    public Optional<ChildView> child(UUID accountId, Iin iin) {
        return people.child(accountId, iin);
    }

    /** Whether the civil registry is still to tell about the children. */
    public boolean awaitsChildren(ParentView account) {
        return people.awaitsChildren(account.id(), account.iin());
    }

    public Optional<ConsentView> ownConsent(ParentView account) {
        return consents.latest(account.id(), account.iin());
    }

    public Optional<ConsentView> consentFor(UUID accountId, Iin child) {
        return consents.latest(accountId, child);
    }

    public void askOwnConsent() {
        consents.requestForMe();
    }

    /** The open or still valid consent, else a new one. */
    public ConsentView askConsentFor(Iin child) {
        return consents.requestForChild(child);
    }
}
