package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import kz.enrollment.application.DraftView;
import kz.enrollment.application.Drafts;
import kz.enrollment.application.SchoolChoice;
import kz.enrollment.application.Step;
import kz.enrollment.application.StreamOffer;
import kz.enrollment.web.frame.Redirect;

/**
 * Step 5: the school of the registered address or any other one, with the free places of each class language. With {@code
 * wish=more} in its address the page adds a further wish after those there are.
 */
@Named
@RequestScoped
public class SchoolPage {

    private static final String OTHER = "other";
    private static final String MORE = "more";

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
        UUID stream = RequestedId.chosen(request, "school");
        if (isMore()) {
            drafts.addWish(draft.getId(), stream);
        } else {
            drafts.school(draft.getId(), new SchoolChoice(isByCatchment(), stream, transport));
        }
        Redirect.to(StepPath.wishes(draft.getId()));
    }

    /** Whether a further wish is being chosen, not the first. */
    public boolean isMore() {
        return MORE.equals(request.getParameter("wish")) && draft.getView().stream() != null;
    }

    /** What links and forms of this page add to its address. */
    public String getAddition() {
        return isMore() ? MORE : "";
    }

    public boolean isWished(UUID stream) {
        return draft.getView().wishes().stream()
                .anyMatch(wish -> wish.stream().id().equals(stream));
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
        return stored.stream() == null || isMore() ? null : stored.stream().id();
    }

    public boolean isTransport() {
        return transport;
    }

    public void setTransport(boolean transport) {
        this.transport = transport;
    }
}
