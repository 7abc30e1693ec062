package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kz.enrollment.application.DraftView;
import kz.enrollment.application.Drafts;
import kz.enrollment.application.SchoolChoice;
import kz.enrollment.application.Step;
import kz.enrollment.application.StreamOffer;

/** Step 5: the school of the registered address or any other one, with the free places of each class language. */
@Named
@RequestScoped
public class SchoolPage {

    private static final String OTHER = "other";

    private final OpenDraft draft;
    private final Drafts drafts;
    private final HttpServletRequest request;

    private List<StreamOffer> offers;
    private boolean transport;

    protected SchoolPage() {
        this(null, null, null);
    }

    @Inject
    public SchoolPage(OpenDraft draft, Drafts drafts, HttpServletRequest request) {
        this.draft = draft;
        this.drafts = drafts;
        this.request = request;
    }

    public void enter() {
        if (draft.enter(Step.SCHOOL)) {
            transport = draft.getView().transport();
        }
    }

    public void save() {
        SchoolChoice choice = new SchoolChoice(isByCatchment(), RequestedId.chosen(request, "school"), transport);
        drafts.school(draft.getId(), choice);
        draft.leave(Step.SCHOOL);
    }

    /** Which way of choosing is open: as the address says, else as it was chosen before, else the catchment. */
    public boolean isByCatchment() {
        String by = request.getParameter("by");
        DraftView stored = draft.getView();
        return by == null ? !Boolean.FALSE.equals(stored.byCatchment()) : !OTHER.equals(by);
    }

    /** Classes of the school whose catchment holds the registered address. */
    public List<StreamOffer> getOffers() {
        if (offers == null) {
            offers = drafts.catchmentOffers(draft.getId());
        }
        return offers;
    }

    public Object getStored() {
        DraftView stored = draft.getView();
        return stored.stream() == null ? null : stored.stream().id();
    }

    public boolean isTransport() {
        return transport;
    }

    public void setTransport(boolean transport) {
        this.transport = transport;
    }
}
