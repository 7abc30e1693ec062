package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;
import kz.enrollment.application.domain.ApplicationDraft;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.documents.DocumentSearches;
import kz.enrollment.person.ChildView;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;

/** Whether a child may be enrolled in the draft's campaign at all. */
@Dependent
public class Candidacy {

    private static final int SCHOOL_AGE = 6;

    private final Registers registers;
    private final ActiveApplications applications;
    private final UnconfirmedApplications unconfirmed;
    private final DocumentSearches searches;

    @Inject
    public Candidacy(
            Registers registers,
            ActiveApplications applications,
            UnconfirmedApplications unconfirmed,
            DocumentSearches searches) {
        this.registers = registers;
        this.applications = applications;
        this.unconfirmed = unconfirmed;
        this.searches = searches;
    }

    /** Of a child the civil registry names as the applicant's. */
    void require(ApplicationDraft draft, ChildView child) {
        requireOldEnough(draft, child);
        String city = registers.campaign(draft.campaignId()).city();
        // What somebody else merely stated gives way when this family sends its application.
        if (unconfirmed.ofOthers(city, child.iin(), draft.accountId()).isEmpty()) {
            applications.requireNone(city, child.iin());
        }
    }

    /**
     * Of a child the parent merely states: what there is about it is nobody's business yet.
     *
     * @throws BusinessRuleViolation {@code child.too_young}, {@code stated.one_at_a_time}
     */
    void requireStated(ApplicationDraft draft, Iin applicant, ChildView child) {
        requireOldEnough(draft, child);
        unconfirmed.requireNoneOf(applicant);
    }

    private void requireOldEnough(ApplicationDraft draft, ChildView child) {
        CampaignView campaign = registers.campaign(draft.campaignId());
        LocalDate lastDay = LocalDate.of(campaign.admissionYear(), Month.DECEMBER, 31);
        if (child.birthDate().plusYears(SCHOOL_AGE).isAfter(lastDay)) {
            throw new BusinessRuleViolation("child.too_young", String.valueOf(campaign.admissionYear())).at("child");
        }
    }

    /** The consent was given before, for another draft: the health base may be asked at once. */
    void searchDocuments(ApplicationDraft draft) {
        draft.child().ifPresent(child -> searches.ask(draft.id(), draft.accountId(), child, draft.hasSpecialNeeds()));
    }

    /** What was found for another child must not travel with this one. */
    void dropDocuments(UUID draftId) {
        searches.forget(draftId);
    }
}
