package kz.enrollment.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import kz.enrollment.acceptance.pages.Inspection;
import kz.enrollment.acceptance.pages.LightParent;
import kz.enrollment.acceptance.pages.Paper;
import kz.enrollment.acceptance.pages.PaperDesk;
import kz.enrollment.acceptance.pages.ParentJourney;
import kz.enrollment.acceptance.pages.StaffDesk;
import kz.enrollment.acceptance.pages.Visit;
import kz.enrollment.acceptance.product.Eventually;
import kz.enrollment.acceptance.product.Family;
import kz.enrollment.acceptance.product.Product;
import kz.enrollment.acceptance.product.ProductExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes on paper is worth as much as what comes through the portal: registered, decided, found again by the family. */
@ExtendWith(ProductExtension.class)
class PaperAndZeroClassIT {

    /** Its zero class has listed three pupils before the opening. */
    private static final int SCHOOL = 19;

    /** Another, since an officer's code opens once in half a minute. */
    private static final int STATED_SCHOOL = 97;

    private final Product product;
    private final Browser browser;

    PaperAndZeroClassIT(Product product, Browser browser) {
        this.product = product;
        this.browser = browser;
    }

    @Test
    void a_statement_on_paper_is_registered_entered_decided_and_found_by_its_family() {
        Family family = product.family("ORDINARY");
        Inspection inspection = new Inspection("kk", "paper");
        String number;
        try (Visit visit = Visit.byDesktop(browser, product.url(), "kk")) {
            StaffDesk school =
                    new StaffDesk(visit, page -> {}).logIn(product.sandbox().staff("OFFICER", SCHOOL));
            PaperDesk desk = new PaperDesk(visit, page -> inspection.look(visit, page));
            assertNothingIsLost(visit, family.child().iin(), inspection);
            number = desk.register(family.child().iin(), "kk");
            assertThat(visit.text("slip-place")).isEqualTo("Орын бекітілді");
            desk.enter(family, "Үлгібаев");
            assertThat(visit.text("channel")).isEqualTo("қағаз түрінде, мектепте");
            desk.originalsSeen("Түпнұсқаларын көрдім");
            school.checkTheRestByHand("Қолмен тексердім");
            school.admit();
            visit.assertNoComplaints();
        }
        inspection.assertNothingFound();
        family.phone().awaitNotice(number, "қабылданды");
        try (Visit visit = Visit.byPhone(browser, product.url(), "kk")) {
            new ParentJourney(visit, family).logIn();
            visit.awaitPath("/cabinet");
            assertThat(visit.text()).contains(number);
        }
    }

    /** In a tab of its own: a browser complains of every refused form. */
    private static void assertNothingIsLost(Visit visit, String childIin, Inspection inspection) {
        try (Visit tab = visit.anotherTab("/staff/paper")) {
            assertThat(new PaperDesk(tab, page -> inspection.look(tab, page)).registerIncompletely(childIin))
                    .contains("#stream", "#category", "#keepWaiting", "#journalNumber", "#journalTime");
            assertThat(tab.see("childIin").inputValue()).isEqualTo(childIin);
        }
    }

    @Test
    void what_was_stated_in_an_outage_is_set_aside_only_by_its_number_and_after_a_question() {
        Family family = product.family("ORDINARY");
        Inspection inspection = new Inspection("ru", "paper-beside");
        String stated = stated(family);
        try (Visit visit = Visit.byDesktop(browser, product.url(), "ru")) {
            new StaffDesk(visit, page -> {}).logIn(product.sandbox().staff("OFFICER", STATED_SCHOOL));
            PaperDesk desk = new PaperDesk(visit, page -> inspection.look(visit, page));
            visit.open("/staff/paper");
            assertThat(visit.sees("setAside")).as("a tick on the first form").isFalse();

            assertThat(desk.registerInVain(family.child().iin(), "kk"))
                    .allSatisfy(text -> assertThat(text).contains(stated));
            assertThat(visit.see("setAside").isChecked()).isFalse();
            visit.press("register");
            assertThat(visit.text("errors")).contains(stated);

            assertThat(desk.registerBeside()).isNotEqualTo(stated);
        }
        inspection.assertNothingFound();
    }

    /** As if the registers had been silent while this family applied; the number of the application. */
    private String stated(Family family) {
        LightParent.Filed filed = new LightParent(product.url(), family).apply(STATED_SCHOOL + "K");
        Eventually.holds(
                "the kinship is checked",
                () -> product.database()
                        .value(
                                "select result from verification_check where kind = 'KINSHIP'"
                                        + " and application_id = cast(? as uuid)",
                                filed.id())
                        .equals("PASSED"));
        product.database().value("""
                        with unknown as (update verification_check set result = 'NOT_AVAILABLE', evidence = 'system.silent'
                            where kind = 'KINSHIP' and application_id = cast(? as uuid) returning application_id)
                        update enrollment_application a set child_stated = true from unknown
                        where a.id = unknown.application_id returning a.id
                        """, filed.id());
        return filed.number();
    }

    @Test
    void the_statement_of_a_zero_class_pupil_admits_at_once() {
        Family family = product.family("ORDINARY");
        Inspection inspection = new Inspection("ru", "zero");
        try (Visit visit = Visit.byDesktop(browser, product.url(), "ru")) {
            // Not the officer of the other test: a code opens once, and both may fall into one half minute.
            new StaffDesk(visit, page -> {}).logIn(product.sandbox().staff("DIRECTOR", SCHOOL));
            new PaperDesk(visit, page -> inspection.look(visit, page)).admitFromZeroClass(family);
            assertThat(visit.text("case-status")).isEqualToIgnoringCase("Принято");
            assertThat(visit.text("channel")).contains("нулевой класс");
            String notice = visit.page()
                    .locator("a[href^='/document'][hreflang=ru]")
                    .last()
                    .getAttribute("href");
            assertThat(Paper.get(visit, product.url() + notice).text()).containsPattern("19K-\\d{6}");
            visit.assertNoComplaints();
        }
        inspection.assertNothingFound();
        assertThat(product.database().number("select count(*) from zero_class_pupil where status = 'ADMITTED'"))
                .isEqualTo(1);
    }
}
