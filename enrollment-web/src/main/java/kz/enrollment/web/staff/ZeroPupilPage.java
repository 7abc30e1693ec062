package kz.enrollment.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import kz.enrollment.application.PupilStatus;
import kz.enrollment.application.ZeroClass;
import kz.enrollment.application.ZeroClassPupil;
import kz.enrollment.campaign.CampaignPhase;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.web.frame.Redirect;
import kz.enrollment.web.frame.Typed;

/** A pupil of the zero class: the parent's statement admits it, or the school takes it off the list. */
@Named
@RequestScoped
public class ZeroPupilPage {

    @Inject
    private ZeroClass zeroClass;

    @Inject
    private StatementForm statement;

    @Inject
    private StatedByAnother stated;

    @Inject
    private HttpServletRequest request;

    private ZeroClassPupil pupil;
    private CampaignView campaign;

    public ZeroClassPupil getPupil() {
        if (pupil == null) {
            pupil = zeroClass.pupil(id());
        }
        return pupil;
    }

    public CampaignView getCampaign() {
        if (campaign == null) {
            campaign = zeroClass.campaign();
        }
        return campaign;
    }

    public boolean isListed() {
        return getPupil().status() == PupilStatus.LISTED;
    }

    /** Statements are taken while the campaign is open. */
    public boolean isAdmissible() {
        return isListed() && getCampaign().phase() == CampaignPhase.OPEN;
    }

    public void admit() {
        UUID application = stated.asked(setAside -> zeroClass.admit(id(), statement.read(getCampaign()), setAside));
        Redirect.to("/staff/case?done=zero&id=" + application);
    }

    public void strike() {
        zeroClass.strike(id());
        Redirect.to("/staff/zero?done=struck&stream=" + getPupil().streamId());
    }

    private UUID id() {
        return Typed.identifier(request.getParameter("id"));
    }
}
