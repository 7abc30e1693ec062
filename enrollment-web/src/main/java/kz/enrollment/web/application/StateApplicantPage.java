package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.enrollment.application.DraftView;
import kz.enrollment.application.StatedApplicant;
import kz.enrollment.application.StatedDrafts;
import kz.enrollment.application.Step;
import kz.enrollment.person.AddressKind;
import kz.enrollment.person.AddressView;
import kz.enrollment.shared.PersonName;
import kz.enrollment.web.frame.Redirect;
import kz.enrollment.web.frame.Typed;

/** The applicant's name and address in their own words, while the systems that should tell them are silent. */
@Named
@RequestScoped
public class StateApplicantPage {

    private final OpenDraft draft;
    private final StatedDrafts stated;
    private final HttpServletRequest request;

    private final NameFields name = new NameFields();
    private String street;
    private String building;
    private String flat;
    private AddressKind storedKind = AddressKind.PERMANENT;

    protected StateApplicantPage() {
        this(null, null, null);
    }

    @Inject
    public StateApplicantPage(OpenDraft draft, StatedDrafts stated, HttpServletRequest request) {
        this.draft = draft;
        this.stated = stated;
        this.request = request;
    }

    /** When the systems have answered meanwhile, there is nothing to state. */
    public void enter() {
        DraftView view = draft.getView();
        if (!draft.enter(Step.CONSENT)) {
            return;
        }
        if (view.stated().applicant()) {
            fill(view.applicant().name(), view.applicant().address());
        } else if (!view.stated().mayStateApplicant()) {
            Redirect.to(StepPath.of(Step.CONSENT, draft.getId()));
        }
    }

    private void fill(PersonName told, AddressView address) {
        name.fill(told);
        street = address.street();
        building = address.building();
        flat = address.flat();
        storedKind = address.kind();
    }

    public void save() {
        stated.applicant(
                draft.getId(),
                new StatedApplicant(
                        name.getSurname(),
                        name.getGivenName(),
                        name.getPatronymic(),
                        Typed.choice(AddressKind.class, request.getParameter("addressKind"))
                                .orElse(null),
                        street,
                        building,
                        flat));
        draft.leave(Step.CONSENT);
    }

    public AddressKind getStoredKind() {
        return storedKind;
    }

    public NameFields getName() {
        return name;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getBuilding() {
        return building;
    }

    public void setBuilding(String building) {
        this.building = building;
    }

    public String getFlat() {
        return flat;
    }

    public void setFlat(String flat) {
        this.flat = flat;
    }
}
