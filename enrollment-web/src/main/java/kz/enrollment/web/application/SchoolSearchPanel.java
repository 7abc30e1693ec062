package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.enrollment.allocation.Places;
import kz.enrollment.allocation.PlacesView;
import kz.enrollment.application.StreamOffer;
import kz.enrollment.schoolregistry.DistrictView;
import kz.enrollment.schoolregistry.SchoolRegister;
import kz.enrollment.schoolregistry.SchoolSearch;
import kz.enrollment.schoolregistry.SchoolView;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.Page;

/** Any other school: search by district, language and number or name; pages are cut in the database. */
@Named
@RequestScoped
public class SchoolSearchPanel {

    private static final int ROWS = 10;

    private final OpenDraft draft;
    private final SchoolPage page;
    private final SchoolRegister schools;
    private final Places places;
    private final HttpServletRequest request;

    private Page<StreamOffer> found;

    protected SchoolSearchPanel() {
        this(null, null, null, null, null);
    }

    @Inject
    public SchoolSearchPanel(
            OpenDraft draft, SchoolPage page, SchoolRegister schools, Places places, HttpServletRequest request) {
        this.draft = draft;
        this.page = page;
        this.schools = schools;
        this.places = places;
        this.request = request;
    }

    public Page<StreamOffer> getFound() {
        if (found == null) {
            Page<StreamView> streams = schools.streams(search(), offset(), ROWS);
            Map<UUID, PlacesView> now =
                    places.of(streams.rows().stream().map(StreamView::id).toList());
            Set<UUID> ours =
                    page.getOffers().stream().map(offer -> offer.stream().id()).collect(Collectors.toSet());
            found = streams.map(stream -> new StreamOffer(
                    stream, now.get(stream.id()), ours.contains(stream.id()) ? Category.K : Category.O));
        }
        return found;
    }

    public List<DistrictView> getDistricts() {
        return schools.districts();
    }

    public List<SchoolView> getPaperOnly() {
        return schools.paperOnly();
    }

    public String getDistrict() {
        return parameter("district");
    }

    public String getLanguage() {
        return parameter("language");
    }

    public String getText() {
        return parameter("text");
    }

    /** Address of this search up to the number of the first row. */
    public String getAddress() {
        return "/apply/school?id=" + draft.getId() + "&by=other&wish=" + page.getAddition() + "&district="
                + encoded(getDistrict()) + "&language=" + encoded(getLanguage()) + "&text=" + encoded(getText())
                + "&offset=";
    }

    private SchoolSearch search() {
        return new SchoolSearch(draft.getView().campaign().id(), getDistrict(), getText(), getLanguage());
    }

    private int offset() {
        String offset = parameter("offset");
        return offset.matches("[0-9]{1,6}") ? Integer.parseInt(offset) : 0;
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
