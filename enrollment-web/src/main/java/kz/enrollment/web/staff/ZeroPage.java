package kz.enrollment.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kz.enrollment.application.PupilEntry;
import kz.enrollment.application.ZeroClass;
import kz.enrollment.application.ZeroClassPupil;
import kz.enrollment.campaign.CampaignPhase;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Page;
import kz.enrollment.web.frame.ListStart;
import kz.enrollment.web.frame.Redirect;
import kz.enrollment.web.frame.Typed;

/** The school's own zero class: its pupils by stream, and the form that lists another one before the opening. */
@Named
@RequestScoped
public class ZeroPage {

    private static final int ROWS = 50;

    @Inject
    private ZeroClass zeroClass;

    @Inject
    private TypedName name;

    @Inject
    private HttpServletRequest request;

    private List<StreamView> streams;
    private CampaignView campaign;
    private Page<ZeroClassPupil> pupils;
    private String iin;
    private String birthDate;

    public List<StreamView> getStreams() {
        if (streams == null) {
            streams = zeroClass.streams();
        }
        return streams;
    }

    /** The one in the address, else the first; null for a school without streams. */
    public StreamView getStream() {
        String chosen = request.getParameter("stream");
        return getStreams().stream()
                .filter(stream -> stream.id().toString().equals(chosen))
                .findFirst()
                .orElse(getStreams().isEmpty() ? null : getStreams().get(0));
    }

    public CampaignView getCampaign() {
        if (campaign == null) {
            campaign = zeroClass.campaign();
        }
        return campaign;
    }

    /** Pupils are listed before the opening only. */
    public boolean isListing() {
        return getStream() != null && getCampaign().phase() == CampaignPhase.BEFORE;
    }

    public Page<ZeroClassPupil> getPupils() {
        if (pupils == null) {
            pupils = zeroClass.pupils(getStream().id(), ListStart.of(request), ROWS);
        }
        return pupils;
    }

    public void list() {
        if (getStream() == null) {
            throw new NotFound();
        }
        PupilEntry entry = new PupilEntry(iin, name.name(), Typed.date(birthDate, "birthDate"));
        zeroClass.list(getStream().id(), entry);
        Redirect.to("/staff/zero?done=listed&stream=" + getStream().id());
    }

    public TypedName getName() {
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
