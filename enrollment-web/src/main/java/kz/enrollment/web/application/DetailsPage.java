package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.enrollment.application.Details;
import kz.enrollment.application.DraftView;
import kz.enrollment.application.Drafts;
import kz.enrollment.application.Step;

/** Step 4: the applicant's details as the register has them, another phone, special needs. */
@Named
@RequestScoped
public class DetailsPage {

    private final OpenDraft draft;
    private final Drafts drafts;

    private String extraPhone;
    private boolean specialNeeds;

    protected DetailsPage() {
        this(null, null);
    }

    @Inject
    public DetailsPage(OpenDraft draft, Drafts drafts) {
        this.draft = draft;
        this.drafts = drafts;
    }

    public void enter() {
        if (draft.enter(Step.DETAILS)) {
            DraftView stored = draft.getView();
            extraPhone = stored.extraPhone();
            specialNeeds = stored.specialNeeds();
        }
    }

    public void save() {
        drafts.details(draft.getId(), new Details(extraPhone, specialNeeds));
        draft.leave(Step.DETAILS);
    }

    public String getExtraPhone() {
        return extraPhone;
    }

    public void setExtraPhone(String extraPhone) {
        this.extraPhone = extraPhone;
    }

    public boolean isSpecialNeeds() {
        return specialNeeds;
    }

    public void setSpecialNeeds(boolean specialNeeds) {
        this.specialNeeds = specialNeeds;
    }
}
