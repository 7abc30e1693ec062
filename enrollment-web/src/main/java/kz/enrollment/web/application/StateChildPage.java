package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.enrollment.application.DraftView;
import kz.enrollment.application.StatedChild;
import kz.enrollment.application.StatedDrafts;
import kz.enrollment.application.Step;
import kz.enrollment.person.Kinship;
import kz.enrollment.web.frame.Redirect;
import kz.enrollment.web.frame.Typed;

/** The child in the parent's own words, while the civil registry is silent or does not name it. */
@Named
@RequestScoped
public class StateChildPage {

    private final OpenDraft draft;
    private final StatedDrafts stated;
    private final HttpServletRequest request;

    private final NameFields name = new NameFields();
    private String iin;
    private String birthDate;
    private Kinship storedKinship;

    protected StateChildPage() {
        this(null, null, null);
    }

    @Inject
    public StateChildPage(OpenDraft draft, StatedDrafts stated, HttpServletRequest request) {
        this.draft = draft;
        this.stated = stated;
        this.request = request;
    }

    /** When the registry has answered meanwhile, the child is on its list. */
    public void enter() {
        DraftView view = draft.getView();
        if (!draft.enter(Step.CHILD)) {
            return;
        }
        if (view.stated().child()) {
            name.fill(view.child().name());
            iin = view.child().iin().value();
            birthDate = view.child().birthDate().toString();
            storedKinship = view.child().kinship();
        } else if (!view.stated().mayStateChild()) {
            Redirect.to(StepPath.of(Step.CHILD, draft.getId()));
        }
    }

    public void save() {
        stated.child(
                draft.getId(),
                new StatedChild(
                        iin,
                        name.getSurname(),
                        name.getGivenName(),
                        name.getPatronymic(),
                        birthDate == null || birthDate.isBlank() ? null : Typed.date(birthDate, "birthDate"),
                        Typed.choice(Kinship.class, request.getParameter("kinship"))
                                .orElse(null)));
        draft.leave(Step.CHILD);
    }

    public Kinship getStoredKinship() {
        return storedKinship;
    }

    public NameFields getName() {
        return name;
    }

    public String getIin() {
        return iin;
    }

    public void setIin(String iin) {
        this.iin = iin;
    }

    public String getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(String birthDate) {
        this.birthDate = birthDate;
    }
}
