package kz.enrollment.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kz.enrollment.application.PaperRegistration;
import kz.enrollment.application.PaperRegistrations;
import kz.enrollment.application.PaperSlip;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.Page;
import kz.enrollment.web.frame.ListStart;
import kz.enrollment.web.frame.Redirect;
import kz.enrollment.web.frame.Typed;

/** Statements on paper: the form that draws a number at once, and those whose rest is still to be entered. */
@Named
@RequestScoped
public class PaperPage {

    private static final int ROWS = 25;

    @Inject
    private PaperRegistrations registrations;

    @Inject
    private StatedByAnother stated;

    @Inject
    private HttpServletRequest request;

    private List<StreamView> streams;
    private Page<PaperSlip> open;
    private PaperSlip registered;
    private String childIin;
    private String journalNumber;
    private String journalTime;

    public List<StreamView> getStreams() {
        if (streams == null) {
            streams = registrations.streams();
        }
        return streams;
    }

    public Page<PaperSlip> getOpen() {
        if (open == null) {
            open = registrations.open(ListStart.of(request), ROWS);
        }
        return open;
    }

    /** The slip that was registered a moment ago, to be read out or printed; null otherwise. */
    public PaperSlip getRegistered() {
        if (registered == null && request.getParameter("registered") != null) {
            registered = registrations.view(Typed.identifier(request.getParameter("registered")));
        }
        return registered;
    }

    /** Asks for the choices together with the fields, so that everything missing is told at once. */
    public void checkChoices() {
        requireChoice("stream", "paper.stream.required");
        requireChoice("category", "paper.category.required");
        requireChoice("keepWaiting", "paper.keep.required");
    }

    public void register() {
        PaperSlip slip = stated.asked(setAside -> registrations.register(registration(setAside)));
        Redirect.to("/staff/paper?registered=" + slip.id());
    }

    private PaperRegistration registration(String setAside) {
        return new PaperRegistration(
                Typed.identifier(request.getParameter("stream")),
                childIin,
                Category.K.name().equals(request.getParameter("category")) ? Category.K : Category.O,
                Boolean.parseBoolean(request.getParameter("keepWaiting")),
                journalNumber,
                Typed.dateTime(journalTime, "journalTime"),
                setAside);
    }

    private void requireChoice(String field, String key) {
        if (request.getParameter(field) == null) {
            FormErrors.add(field, key);
        }
    }

    public String getChildIin() {
        return childIin;
    }

    public void setChildIin(String childIin) {
        this.childIin = childIin;
    }

    public String getJournalNumber() {
        return journalNumber;
    }

    public void setJournalNumber(String journalNumber) {
        this.journalNumber = journalNumber;
    }

    public String getJournalTime() {
        return journalTime;
    }

    public void setJournalTime(String journalTime) {
        this.journalTime = journalTime;
    }
}
