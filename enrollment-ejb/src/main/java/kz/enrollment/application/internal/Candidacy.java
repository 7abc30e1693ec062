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

/** Whether a child may be enrolled in the draft's campaign at all. */
@Dependent
public class Candidacy {

    private static final int SCHOOL_AGE = 6;

    private final Registers registers;
    private final ActiveApplications applications;
    private final DocumentSearches searches;

    @Inject
    public Candidacy(Registers registers, ActiveApplications applications, DocumentSearches searches) {
        this.registers = registers;
        this.applications = applications;
        this.searches = searches;
    }

    void require(ApplicationDraft draft, ChildView child) {
        CampaignView campaign = registers.campaign(draft.campaignId());
        LocalDate lastDay = LocalDate.of(campaign.admissionYear(), Month.DECEMBER, 31);
        if (child.birthDate().plusYears(SCHOOL_AGE).isAfter(lastDay)) {
            throw new BusinessRuleViolation("child.too_young", String.valueOf(campaign.admissionYear())).at("child");
        }
        applications.requireNone(campaign.city(), child.iin());
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
