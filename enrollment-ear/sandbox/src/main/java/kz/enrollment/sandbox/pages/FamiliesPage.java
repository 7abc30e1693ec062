package kz.enrollment.sandbox.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.enrollment.sandbox.city.Child;
import kz.enrollment.sandbox.city.Family;
import kz.enrollment.sandbox.city.Language;
import kz.enrollment.sandbox.city.LivingCity;
import kz.enrollment.sandbox.city.Registration;
import kz.enrollment.sandbox.http.Reply;
import kz.enrollment.sandbox.http.Request;

/** Lists the families, showcase families first, with search and pages. */
final class FamiliesPage {

    private static final int ON_A_PAGE = 26;

    private final LivingCity city;

    FamiliesPage(LivingCity city) {
        this.city = city;
    }

    Reply show(Request request) {
        var texts = Texts.of(request);
        var search = request.query().getOrDefault("q", "").strip();
        var found = city.now().families().stream()
                .filter(family -> matches(family, search))
                .toList();
        int page = page(request, found.size());
        var rows = found.stream()
                .skip((long) page * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .map(family -> row(family, texts))
                .collect(Collectors.joining());
        var main = Html.fill(
                Assets.text("families.html"),
                texts.with(Map.of(
                        "q",
                        search,
                        "rows",
                        rows,
                        "count",
                        found.size(),
                        "pages",
                        pages(search, page, found.size(), texts))));
        return Pages.page(request, texts, texts.get("families"), main);
    }

    private static int page(Request request, int found) {
        var wanted = request.query().getOrDefault("page", "0");
        int last = Math.max(0, (found - 1) / ON_A_PAGE);
        return wanted.matches("\\d{1,4}") ? Math.min(Integer.parseInt(wanted), last) : 0;
    }

    private static boolean matches(Family family, String search) {
        var people = Stream.concat(
                Stream.of(family.applicant()), family.children().stream().map(Child::person));
        var text =
                people.map(person -> person.iin() + " " + person.name().full()).collect(Collectors.joining(" "));
        return (family.code() + " " + family.phone().number() + " " + text)
                .toLowerCase(Locale.ROOT)
                .contains(search.toLowerCase(Locale.ROOT));
    }

    private String row(Family family, Texts texts) {
        var language = texts.language();
        return Html.fill(
                Assets.text("family.html"),
                texts.with(Map.of(
                        "code", family.code(),
                        "description", family.situation().description(language.code()),
                        "applicant-name", family.applicant().name().full(),
                        "applicant-iin", family.applicant().iin(),
                        "number", family.phone().number(),
                        "children-list", children(family.children()),
                        "home", home(family.applicant().registration(), texts))));
    }

    private static String children(List<Child> children) {
        return children.stream()
                .map(child -> "<li>%s<br><span class=\"iin\">%s</span></li>"
                        .formatted(
                                Html.escape(child.person().name().full()),
                                child.person().iin()))
                .collect(Collectors.joining());
    }

    private String home(Registration home, Texts texts) {
        if (home == null) {
            return texts.get("no-registration");
        }
        var address = texts.language() == Language.KK ? home.inKazakh() : home.inRussian();
        var schools = Stream.of(Language.values())
                .flatMap(language -> city.now().catchmentSchool(home, language).stream()
                        .map(school -> "№ " + school.number() + " (" + language.code() + ")"))
                .collect(Collectors.joining(", "));
        return address + (schools.isEmpty() ? "" : " → " + schools);
    }

    private static String pages(String search, int page, int found, Texts texts) {
        var links = new StringBuilder();
        for (int i = 0; i * ON_A_PAGE < found; i++) {
            var query = "?q=" + URLEncoder.encode(search, StandardCharsets.UTF_8) + "&amp;page=" + i;
            var current = i == page ? " aria-current=\"page\"" : "";
            links.append("<li><a href=\"/%s\"%s aria-label=\"%s %d\">%d</a></li>"
                    .formatted(query, current, Html.escape(texts.get("page")), i + 1, i + 1));
        }
        return links.toString();
    }
}
