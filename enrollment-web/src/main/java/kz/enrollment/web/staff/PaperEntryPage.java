package kz.enrollment.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import kz.enrollment.application.PaperEntry;
import kz.enrollment.application.PaperRegistrations;
import kz.enrollment.application.PaperSlip;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.web.frame.Redirect;
import kz.enrollment.web.frame.Typed;

/** The rest of a registered statement on paper: it becomes an application, or the registration is cancelled. */
@Named
@RequestScoped
public class PaperEntryPage {

    @Inject
    private PaperRegistrations registrations;

    @Inject
    private StatementForm statement;

    @Inject
    private TypedName child;

    @Inject
    private HttpServletRequest request;

    private PaperSlip slip;
    private CampaignView campaign;
    private String birthDate;
    private String reason;

    /** A slip that was entered leads to its case; a cancelled one to the list. */
    public void enter() {
        if (!getSlip().open()) {
            Redirect.to(slip.applicationId() == null ? "/staff/paper" : "/staff/case?id=" + slip.applicationId());
        }
    }

    public PaperSlip getSlip() {
        if (slip == null) {
            slip = registrations.view(id());
            birthDate = birthDate == null ? told() : birthDate;
        }
        return slip;
    }

    public CampaignView getCampaign() {
        if (campaign == null) {
            campaign = registrations.campaign();
        }
        return campaign;
    }

    public void save() {
        PaperEntry entry =
                new PaperEntry(child.name(), Typed.date(birthDate, "birthDate"), statement.read(getCampaign()));
        UUID application = registrations.enter(id(), entry);
        Redirect.to("/staff/case?done=entered&id=" + application);
    }

    public void cancel() {
        registrations.cancel(id(), reason);
        Redirect.to("/staff/paper?done=cancelled");
    }

    private UUID id() {
        return Typed.identifier(request.getParameter("id"));
    }

    /** The number tells the birth date, except of foreigners. */
    private String told() {
        return slip.childIin().birthDate().map(Object::toString).orElse(null);
    }

    public TypedName getChild() {
        return child;
    }

    public String getBirthDate() {
        getSlip();
        return birthDate;
    }

    public void setBirthDate(String birthDate) {
        this.birthDate = birthDate;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
