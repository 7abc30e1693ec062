package kz.enrollment.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.enrollment.integration.OquFileView;
import kz.enrollment.integration.OquFiles;
import kz.enrollment.integration.OquSchool;
import kz.enrollment.shared.NotFound;
import kz.enrollment.web.frame.Redirect;
import kz.enrollment.web.frame.Typed;

/** Files for the OQU base: one is made, those made before can be had again. */
@Named
@RequestScoped
public class OquPage {

    private static final String DAY = "day";

    @Inject
    private OquFiles files;

    @Inject
    private HttpServletRequest request;

    private List<OquSchool> schools;
    private List<OquFileView> made;
    private String day;

    public List<OquSchool> getSchools() {
        if (schools == null) {
            schools = files.schools();
        }
        return schools;
    }

    public List<OquFileView> getMade() {
        if (made == null) {
            made = files.made();
        }
        return made;
    }

    /** How many applications of all the caller's schools were never given out. */
    public long getWaiting() {
        return getSchools().stream().mapToLong(OquSchool::waiting).sum();
    }

    /** Asks for the choices together with the fields, so that everything missing is told at once. */
    public void checkChoices() {
        if (request.getParameter("what") == null) {
            FormErrors.add("what", "oqu.what.required");
        }
    }

    public void make() {
        LocalDate wanted = DAY.equals(request.getParameter("what")) ? Typed.date(day, DAY) : null;
        UUID file = files.make(school(), wanted);
        Redirect.to("/staff/oqu?made=" + file);
    }

    private UUID school() {
        String chosen = request.getParameter("school");
        return getSchools().stream()
                .map(OquSchool::id)
                .filter(id -> id.toString().equals(chosen))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
