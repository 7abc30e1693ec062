package kz.enrollment.sandbox.pages;

import java.util.Map;
import java.util.regex.Pattern;
import kz.enrollment.sandbox.api.FamilyApi;
import kz.enrollment.sandbox.city.LivingCity;
import kz.enrollment.sandbox.control.CityDesk;
import kz.enrollment.sandbox.fault.FaultBoard;
import kz.enrollment.sandbox.http.Reply;
import kz.enrollment.sandbox.http.Request;
import kz.enrollment.sandbox.http.Route;

/** The control room: what fails, and who the invented people are. Forms for people, JSON for programs. */
public final class ControlPage implements Route {

    /** Everything of it is below this path. */
    public static final String PATH = "/control";

    private static final Pattern FAMILY = Pattern.compile("/control/families/([A-Z0-9_]+-\\d+)(/children)?");

    private final FaultTable faults;
    private final FamilyForm families;
    private final CityDesk desk;
    private final FamilyApi api;

    public ControlPage(LivingCity city, CityDesk desk, FaultBoard board) {
        this.faults = new FaultTable(board);
        this.families = new FamilyForm(city);
        this.desk = desk;
        this.api = new FamilyApi(desk);
    }

    @Override
    public Reply answer(Request request) {
        if (request.query().containsKey("lang")) {
            return Pages.switchLanguage(request);
        }
        if (FamilyApi.isMeant(request)) {
            return api.answer(request);
        }
        return request.isPost() ? act(request) : show(request);
    }

    private Reply show(Request request) {
        if (request.path().equals(PATH)) {
            return faults.show(request);
        }
        var family = FAMILY.matcher(request.path());
        return family.matches() && family.group(2) == null
                ? families.show(request, family.group(1))
                : Pages.notFound(request);
    }

    private Reply act(Request request) {
        return switch (request.path()) {
            case "/control/faults" -> {
                faults.order(request.form());
                yield Reply.redirect(PATH);
            }
            case "/control/clear" -> {
                faults.clear();
                yield Reply.redirect(PATH);
            }
            case "/control/families" -> saved(desk.add(Map.of()).code());
            default -> change(request);
        };
    }

    private Reply change(Request request) {
        var path = FAMILY.matcher(request.path());
        if (!path.matches()) {
            return Pages.notFound(request);
        }
        var changed = path.group(2) == null
                ? desk.change(path.group(1), request.form())
                : desk.addChild(path.group(1), request.form());
        return changed.map(family -> saved(family.code())).orElseGet(() -> Pages.notFound(request));
    }

    private static Reply saved(String code) {
        return Reply.redirect("/control/families/" + code + "?saved=yes");
    }
}
