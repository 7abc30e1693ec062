package kz.enrollment.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kz.enrollment.acceptance.pages.Inspection;
import kz.enrollment.acceptance.pages.LightParent;
import kz.enrollment.acceptance.pages.OfficeDesk;
import kz.enrollment.acceptance.pages.StaffDesk;
import kz.enrollment.acceptance.pages.Visit;
import kz.enrollment.acceptance.product.Eventually;
import kz.enrollment.acceptance.product.Family;
import kz.enrollment.acceptance.product.Product;
import kz.enrollment.acceptance.product.ProductExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Districts give and take classes and release places, the city checks the ledgers and reckons, an officer corrects. */
@ExtendWith(ProductExtension.class)
class DistrictDeskIT {
    /** Of the district Medeu. */
    private static final String STREAM = "220R";

    private static final int SCHOOL = 220;

    private final Product product;
    private final Browser browser;

    DistrictDeskIT(Product product, Browser browser) {
        this.product = product;
        this.browser = browser;
    }

    @Test
    void a_district_serves_the_list_with_a_class_cannot_take_places_away_and_releases_the_rest() {
        Inspection inspection = new Inspection("ru", "district");
        try (Visit visit = Visit.byDesktop(browser, product.url(), "ru")) {
            OfficeDesk desk = new OfficeDesk(visit, page -> inspection.look(visit, page))
                    .logIn(product.sandbox().staff("district-medeu"))
                    .openStream(STREAM);
            desk.shrinkTo(4);
            LightParent.Filed holding = outsider().apply(STREAM);
            LightParent.Filed served = outsider().apply(STREAM);
            LightParent.Filed waiting = outsider().apply(STREAM);
            visit.page().reload();
            assertThat(visit.text("figure-waiting-outside")).isEqualTo("2");

            desk.askToRemove("Приказ 1");
            assertThat(visit.text("number-error")).contains("нельзя", "Останется 0", "территории – 1");
            assertThat(visit.see("basis").inputValue()).isEqualTo("Приказ 1");
            inspection.look(visit, "refused");
            visit.open(streamPath(visit));

            desk.addClass(4, "Приказ 2");
            assertThat(visit.text("done")).contains("Было мест: 4, стало: 8", "списка: 1");
            assertThat(stateOf(served)).isEqualTo("HOLDING");
            try (Visit school = Visit.byDesktop(browser, product.url(), "kk")) {
                refuseForLackOfPlaces(school, waiting);
                desk.release("17-ө", LocalDate.now().toString(), "Все дети территории приняты");
                assertThat(visit.text("served")).contains(waiting.number()).doesNotContain(holding.number());
                awaitReturn(school, waiting);
            }
            visit.page().locator("#served a").click();
            visit.awaitPath("/ledger/stream");
            assertThat(visit.text()).contains("Места открыты для всех", "Место получено из списка");
        }
        inspection.assertNothingFound();
    }

    @Test
    void another_district_and_a_school_find_nothing_there() {
        String stream = product.database()
                .value(
                        "select s.id from stream s join campaign c on c.id = s.campaign_id where s.code = ? and c.closes > now()",
                        STREAM);
        try (Visit visit = Visit.byDesktop(browser, product.url(), "kk")) {
            OfficeDesk desk = new OfficeDesk(visit, page -> {})
                    .logIn(product.sandbox().staff("district-alatau"))
                    .search(STREAM);
            assertThat(visit.sees("stream-" + STREAM)).isFalse();
            for (String page : new String[] {"stream", "add-class", "remove-class", "release"}) {
                assertThat(visit.open("/staff/places/" + page + "?id=" + stream))
                        .isEqualTo(404);
            }
            assertThat(visit.open("/staff/what-if?stream=" + stream)).isEqualTo(404);
            assertThat(visit.open("/staff/queue")).isEqualTo(403);
            assertThat(visit.open("/staff/replay")).isEqualTo(403);
        }
        try (Visit visit = Visit.byDesktop(browser, product.url(), "kk")) {
            new StaffDesk(visit, page -> {}).logIn(product.sandbox().staff("DIRECTOR", 24));
            assertThat(visit.open("/staff/places")).isEqualTo(403);
            assertThat(visit.open("/staff/places/stream?id=" + stream)).isEqualTo(403);
            assertThat(visit.open("/staff/what-if")).isEqualTo(403);
        }
    }

    @Test
    void the_city_checks_all_ledgers_and_compares_what_would_be() {
        Inspection inspection = new Inspection("kk", "city");
        try (Visit visit = Visit.byDesktop(browser, product.url(), "kk")) {
            OfficeDesk desk = new OfficeDesk(visit, page -> inspection.look(visit, page))
                    .logIn(product.sandbox().staff("cityadmin"));
            visit.press("nav-replay");
            visit.awaitPath("/staff/replay");
            visit.press("start");
            visit.see("bar").waitFor();
            visit.awaitText("state", "Бәрі сәйкес");
            inspection.look(visit, "replay");
            visit.press("nav-released");
            visit.awaitPath("/staff/places/released");
            inspection.look(visit, "progress");
            desk.openStream("24K");
            visit.press("what-if");
            visit.see("comparison").waitFor();
            inspection.look(visit, "what-if");
            visit.assertNoComplaints();
            compare(visit, "sequence,category\n1,K\n1,O\n", 4);
            assertThat(visit.text("file-error")).contains("3-жол");
            compare(visit, "sequence,category\n1,K\n2,K\n3,K\n4,K\n5,O\n", 4);
            assertThat(cells(visit, "variant-N-4-false")).startsWith("4", "4", "0", "0", "0", "1");
            assertThat(cells(visit, "variant-T-4-true")).startsWith("4", "3", "1", "0", "1", "0");
            inspection.look(visit, "compared");
        }
        inspection.assertNothingFound();
    }

    @Test
    void an_auditor_sees_everything_and_finds_no_button() {
        Inspection inspection = new Inspection("ru", "auditor");
        try (Visit visit = Visit.byDesktop(browser, product.url(), "ru")) {
            new OfficeDesk(visit, page -> inspection.look(visit, page))
                    .logIn(product.sandbox().staff("auditor"))
                    .openStream("24R");
            assertThat(visit.sees("class-list")).isTrue();
            assertThat(visit.sees("add-class") || visit.sees("release") || visit.sees("remove-1"))
                    .isFalse();
            visit.open("/staff/replay");
            assertThat(visit.sees("start")).isTrue();
        }
        inspection.assertNothingFound();
    }

    @Test
    void an_officer_puts_a_category_right_and_is_told_what_it_means_for_the_place() {
        Family family = product.family("ORDINARY");
        LightParent.Filed filed = new LightParent(product.url(), family).apply("97R");
        Inspection inspection = new Inspection("kk", "correction");
        try (Visit visit = Visit.byDesktop(browser, product.url(), "kk")) {
            StaffDesk desk = new StaffDesk(visit, page -> inspection.look(visit, page))
                    .logIn(product.sandbox().staff("OFFICER", 97));
            desk.openCase(filed.number());
            visit.press("correct");
            visit.awaitPath("/staff/correct");
            String after = visit.text("after");
            assertThat(visit.text("before")).isNotEqualTo(after);
            visit.press("correct");
            assertThat(visit.text("reason-error")).contains("Санаттың неге");
            inspection.look(visit, "form");
            visit.type("reason", "Тіркеу мекенжайы құжат бойынша басқа");
            visit.press("correct");
            visit.awaitPath("/staff/case");
            assertThat(visit.text("done")).contains("Санат түзетілді");
            assertThat(visit.text("category")).contains(after, "құжат бойынша басқа");
            inspection.look(visit, "done");
        }
        inspection.assertNothingFound();
        family.phone().awaitNotice(filed.number());
    }

    private void refuseForLackOfPlaces(Visit visit, LightParent.Filed waiting) {
        Inspection inspection = new Inspection("kk", "lack");
        new StaffDesk(visit, page -> inspection.look(visit, page))
                .logIn(product.sandbox().staff("OFFICER", SCHOOL))
                .openCase(waiting.number());
        visit.press("refuse-places");
        visit.awaitPath("/staff/refuse");
        assertThat(visit.see("factsRu").inputValue()).contains("В потоке 8 мест", "не больше 2", "– 3; раньше");
        assertThat(visit.text("lack-outside")).isEqualTo("2");
        visit.type("factsKk", "");
        visit.press("preview");
        visit.awaitText("preview-kk", "Ағымда 8 орын");
        inspection.look(visit, "preview");
        visit.press("confirm");
        visit.see("done").waitFor();
        inspection.assertNothingFound();
    }

    /** The place came from the list after the refusal: the case is to be decided again, and marked. */
    private static void awaitReturn(Visit visit, LightParent.Filed served) {
        Eventually.holds("the case back in the queue", () -> {
            visit.open("/staff/queue");
            return visit.text().contains(served.number());
        });
        assertThat(new StaffDesk(visit, page -> {}).lineOf(served.number())).contains("Орын тізімнен");
    }

    /** A family that does not live in the catchment of the school. */
    private LightParent outsider() {
        Family family = product.family("ORDINARY");
        while (family.catchmentRu() == SCHOOL) {
            family = product.family("ORDINARY");
        }
        return new LightParent(product.url(), family);
    }

    private String stateOf(LightParent.Filed filed) {
        return product.database()
                .value(
                        "select c.state from place_claim c join application_wish w on w.reference = c.reference"
                                + " where w.application_id = cast(? as uuid)",
                        filed.id());
    }

    private static String streamPath(Visit visit) {
        return visit.path().replace("remove-class", "stream").replaceAll("&.*", "");
    }

    private static void compare(Visit visit, String csv, int places) {
        visit.see("file")
                .setInputFiles(new FilePayload("filings.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        visit.type("places", String.valueOf(places));
        visit.press("compare");
    }

    private static List<String> cells(Visit visit, String row) {
        visit.see(row).waitFor();
        return visit.see(row).locator("td").allInnerTexts();
    }
}
