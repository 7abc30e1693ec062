package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.enrollment.allocation.Claim;
import kz.enrollment.allocation.Places;
import kz.enrollment.allocation.Standing;
import kz.enrollment.application.PupilEntry;
import kz.enrollment.application.ZeroClassPupil;
import kz.enrollment.application.domain.ListedPupil;
import kz.enrollment.application.domain.ListedPupil.Pupil;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Page;

/** The list of a zero class, each change within the transaction of the use case; the stream's lock comes last. */
@Dependent
public class ZeroClassDesk {

    private final PupilShelf shelf;
    private final PupilRules rules;
    private final Terms terms;
    private final Places places;

    @Inject
    public ZeroClassDesk(PupilShelf shelf, PupilRules rules, Terms terms, Places places) {
        this.shelf = shelf;
        this.rules = rules;
        this.terms = terms;
        this.places = places;
    }

    public Page<ZeroClassPupil> pupils(UUID streamId, int offset, int limit) {
        return shelf.page(shelf.school().stream(streamId), offset, limit);
    }

    public ZeroClassPupil pupil(UUID pupilId) {
        ListedPupil pupil = shelf.require(pupilId);
        shelf.note(pupil, "PUPIL_READ");
        return pupil.view();
    }

    UUID list(UUID streamId, Iin child, PupilEntry entry) {
        StreamView stream = shelf.school().stream(streamId);
        CampaignView campaign = terms.notOpenYet(stream.campaignId());
        PaperContents.requireName(entry.name(), "surname");
        PaperContents.requireBirthDate(child, entry.birthDate(), campaign);
        rules.requireFree(campaign.city(), child);
        Claim claim = new Claim(stream.id(), LedgerReference.next(), Category.K);
        Standing standing = places.reserve(claim);
        Pupil listed =
                new Pupil(child, entry.name(), entry.birthDate(), shelf.school().me());
        ListedPupil pupil = new ListedPupil(campaign, stream, listed, standing);
        shelf.keep(pupil);
        return pupil.id();
    }

    public void strike(UUID pupilId) {
        ListedPupil pupil = shelf.hold(pupilId);
        pupil.strike(shelf.school().me(), terms.now());
        shelf.note(pupil, "ZERO_CLASS_STRUCK");
        places.leave(List.of(pupil.reference()));
    }

    /** Whether a child may be listed: in no other list, with no application in the city. */
    @Dependent
    public static class PupilRules {

        private final ActiveApplications applications;
        private final Reservations reservations;

        @Inject
        public PupilRules(ActiveApplications applications, Reservations reservations) {
            this.applications = applications;
            this.reservations = reservations;
        }

        void requireFree(String city, Iin child) {
            applications.hold(city, child);
            applications.requireNone(city, child);
            if (reservations.of(city, child).isPresent()) {
                throw new BusinessRuleViolation("pupil.listed").at("child");
            }
        }
    }
}
