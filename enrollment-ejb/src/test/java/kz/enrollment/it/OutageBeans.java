package kz.enrollment.it;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import kz.enrollment.application.Details;
import kz.enrollment.application.DraftView;
import kz.enrollment.application.Drafts;
import kz.enrollment.application.LaterConsents;
import kz.enrollment.application.StatedApplicant;
import kz.enrollment.application.StatedChild;
import kz.enrollment.application.StatedDrafts;
import kz.enrollment.consent.Consents;
import kz.enrollment.it.World.Family;
import kz.enrollment.person.AddressKind;
import kz.enrollment.person.FamilyTold;
import kz.enrollment.person.Kinship;
import kz.enrollment.shared.Iin;

/** Families whom the state systems leave alone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutageBeans {

    @Inject
    private World world;

    @Inject
    private Desk desk;

    @Inject
    private Drafts drafts;

    @Inject
    private StatedDrafts stated;

    @Inject
    private Consents consents;

    @Inject
    private Event<FamilyTold> told;

    @Inject
    private LaterConsents later;

    /** Nothing is known of the family; 1414 was asked so many seconds ago and has not answered. */
    public void silentFor(Family family, int seconds) {
        world.run("delete from registry_child where account_id = ?", family.account());
        world.run("delete from registry_person where account_id = ?", family.account());
        world.run("delete from consent where account_id = ?", family.account());
        world.run(
                "update application_draft set child_iin = null, details_confirmed = false where id = ?",
                family.draft());
        world.run("""
                insert into consent (id, account_id, subject_iin, subject_kind, access_name, status, trouble, requested_at)
                values (gen_random_uuid(), ?, ?, 'APPLICANT', 'GBDFLUniversal_token', 'REQUESTED', true,
                    now() - ? * interval '1 second')
                """, family.account(), family.parentIin(), seconds);
    }

    public DraftView view(Family family) throws Exception {
        return desk.parent(family.account(), () -> drafts.view(family.draft()));
    }

    public void stateApplicant(Family family, String street) throws Exception {
        var said = new StatedApplicant("Әлиева", "Ғани", " ", AddressKind.PERMANENT, street, "5", "");
        desk.parent(family.account(), () -> {
            stated.applicant(family.draft(), said);
            return null;
        });
    }

    public void stateChild(Family family) throws Exception {
        stateChild(family, new Iin(family.childIin()).birthDate().orElseThrow());
    }

    public void stateChild(Family family, LocalDate born) throws Exception {
        stateChild(family, family.childIin(), born);
    }

    /** Whosever child it is. */
    public void stateChild(Family family, String child) throws Exception {
        stateChild(family, child, new Iin(child).birthDate().orElseThrow());
    }

    private void stateChild(Family family, String child, LocalDate born) throws Exception {
        var said = new StatedChild(child, "Әлиев", "Ғани", null, born, Kinship.MOTHER);
        desk.parent(family.account(), () -> {
            stated.child(family.draft(), said);
            return null;
        });
    }

    /** The page of details: a telephone and whether the child has special needs. */
    public void details(Family family, boolean specialNeeds) throws Exception {
        desk.parent(family.account(), () -> {
            drafts.details(family.draft(), new Details("", specialNeeds));
            return null;
        });
    }

    public void takeBackChilds(Family family) throws Exception {
        desk.parent(family.account(), () -> {
            var line = consents.mine(0, 50).rows().stream()
                    .filter(given -> given.subject().value().equals(family.childIin()))
                    .findFirst()
                    .orElseThrow();
            consents.revoke(line.id());
            return null;
        });
    }

    /** Whether an application that was sent still asks for a consent. */
    public boolean asksForConsent(Family family, UUID application) throws Exception {
        return desk.parent(family.account(), () -> later.of(application)).isPresent();
    }

    /** The civil registry tells of the child whom the parent has stated. */
    public void named(Family family) {
        world.run(
                "insert into registry_child values (gen_random_uuid(), ?, ?, 'Әлиев', 'Ғани', null, ?, 'MOTHER', 'акт',"
                        + " 'a1', now())",
                family.account(),
                family.childIin(),
                new Iin(family.childIin()).birthDate().orElseThrow());
    }

    /** 1414 and the registers have answered at last; what waits for it is woken. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void answered(Family family) {
        told.fire(new FamilyTold(family.account()));
    }

    /** What the later pages of the draft do. */
    public void fillTheRest(Family family) {
        world.run(
                "update application_draft set details_confirmed = true, truth_confirmed = true,"
                        + " data_use_confirmed = true where id = ?",
                family.draft());
    }
}
