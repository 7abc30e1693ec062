package kz.enrollment.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import kz.enrollment.access.StaffAccounts;
import kz.enrollment.allocation.LedgerMismatch;
import kz.enrollment.allocation.LedgerReplays;
import kz.enrollment.allocation.StaffStream;
import kz.enrollment.allocation.StaffStreams;
import kz.enrollment.schoolregistry.DistrictView;
import kz.enrollment.schoolregistry.SchoolRegister;
import kz.enrollment.shared.Page;
import kz.enrollment.web.frame.ListStart;

/** The streams of the district or the city with their figures: the page the day begins with. */
@Named
@RequestScoped
public class PlacesPage {

    private static final int ROWS = 25;
    private static final int LONGEST = 60;

    @Inject
    private StaffStreams streams;

    @Inject
    private StaffAccounts accounts;

    @Inject
    private SchoolRegister schools;

    @Inject
    private LedgerReplays replays;

    @Inject
    private HttpServletRequest request;

    private Page<StaffStream> page;

    public Page<StaffStream> getPage() {
        if (page == null) {
            page = streams.page(getText(), ListStart.of(request), ROWS);
        }
        return page;
    }

    /** What is searched for, empty for all. */
    public String getText() {
        String text = Objects.toString(request.getParameter("text"), "").strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    /** The list's address up to the offset. */
    public String getAddress() {
        return request.getRequestURI() + "?text=" + URLEncoder.encode(getText(), StandardCharsets.UTF_8) + "&offset=";
    }

    /** The district whose schools are listed, null for the whole city. */
    public DistrictView getDistrict() {
        String code = accounts.me().districtCode();
        return schools.districts().stream()
                .filter(district -> district.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** What the last finished check of the ledgers found wrong, null when all is well. */
    public LedgerMismatch getAlarm() {
        return replays.alarm().orElse(null);
    }
}
