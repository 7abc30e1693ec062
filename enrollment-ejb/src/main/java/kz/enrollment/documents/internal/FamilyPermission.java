package kz.enrollment.documents.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.consent.ConsentView;
import kz.enrollment.consent.Consents;
import kz.enrollment.person.People;
import kz.enrollment.shared.Iin;

/** The civil registry has named the child as the account's, and the consents to the child's data stand (Rules §4.3, §4.6). */
@Dependent
public class FamilyPermission implements Permission {

    private final Consents consents;
    private final People people;

    @Inject
    public FamilyPermission(Consents consents, People people) {
        this.consents = consents;
        this.people = people;
    }

    @Override
    public boolean stands(UUID accountId, Iin child) {
        return people.child(accountId, child).isPresent()
                && consents.latest(accountId, child)
                        .map(ConsentView::status)
                        .filter(status -> status.approved())
                        .isPresent();
    }
}
