package kz.enrollment.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import kz.enrollment.acceptance.pages.Inspection;
import kz.enrollment.acceptance.pages.LightParent;
import kz.enrollment.acceptance.pages.Paper;
import kz.enrollment.acceptance.pages.ParentJourney;
import kz.enrollment.acceptance.pages.StaffDesk;
import kz.enrollment.acceptance.pages.Visit;
import kz.enrollment.acceptance.product.Family;
import kz.enrollment.acceptance.product.Product;
import kz.enrollment.acceptance.product.ProductExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The school decides: an officer checks, admits or refuses, a director enrols, the parent gets it as paper. */
@ExtendWith(ProductExtension.class)
class SchoolSideIT {
    private final Product product;
    private final Browser browser;

    SchoolSideIT(Product product, Browser browser) {
        this.product = product;
        this.browser = browser;
    }

    @Test
    void an_officer_checks_and_admits_and_the_parent_gets_the_notice() {
        Family family = product.family("NO_VACCINATIONS");
        LightParent.Filed filed = new LightParent(product.url(), family).apply("59K");
        Inspection inspection = new Inspection("kk", "officer");
        try (Visit visit = Visit.byDesktop(browser, product.url(), "kk")) {
            StaffDesk desk = new StaffDesk(visit, page -> inspection.look(visit, page))
                    .logIn(product.sandbox().staff("OFFICER", 59));
            assertThat(desk.lineOf(filed.number())).contains(family.child().fullName());
            desk.openCase(filed.number());
            assertThat(desk.timeLeft()).containsPattern("\\d+ мин");
            assertThat(desk.files()).hasSize(3).allSatisfy(file -> assertSafelyShown(visit, file));
            assertThat(desk.checkTheRestByHand("Қағаз нысанын көрдім")).isPositive();
            desk.admit();
            visit.assertNoComplaints();
        }
        inspection.assertNothingFound();
        family.phone().awaitNotice(filed.number(), "қабылданды");
        Paper notice = paperOfParent(family, filed, "ru", "ADMISSION");
        assertThat(notice.text()).contains(filed.number(), family.child().fullName());
    }

    @Test
    void an_officer_refuses_with_reasons_and_the_parent_reads_them() {
        Family family = product.family("ORDINARY");
        LightParent.Filed filed = new LightParent(product.url(), family).apply("97K");
        String kk = "Екпе картасында үлгіге сай мөр жоқ.";
        String ru = "В карте прививок нет печати по образцу.";
        Inspection inspection = new Inspection("ru", "officer-refuses");
        try (Visit visit = Visit.byDesktop(browser, product.url(), "ru")) {
            StaffDesk desk = new StaffDesk(visit, page -> inspection.look(visit, page))
                    .logIn(product.sandbox().staff("OFFICER", 97));
            desk.openCase(filed.number());
            desk.refuse(2, kk, ru);
            visit.assertNoComplaints();
        }
        inspection.assertNothingFound();
        family.phone().awaitNotice(filed.number(), "бас тартылды");
        assertThat(paperOfParent(family, filed, "kk", "REFUSAL").text()).contains(filed.number(), kk);
        assertThat(paperOfParent(family, filed, "ru", "REFUSAL").text()).contains(filed.number(), ru);
    }

    @Test
    void a_director_enrols_the_admitted_children_by_an_order() {
        Family family = product.family("KAZAKH_LETTERS");
        LightParent.Filed filed = new LightParent(product.url(), family).apply("149K");
        try (Visit visit = Visit.byDesktop(browser, product.url(), "ru")) {
            StaffDesk officer =
                    new StaffDesk(visit, page -> {}).logIn(product.sandbox().staff("OFFICER", 149));
            officer.openCase(filed.number());
            officer.checkTheRestByHand("Проверено по бумагам");
            officer.admit();
        }
        Inspection inspection = new Inspection("ru", "director");
        try (Visit visit = Visit.byDesktop(browser, product.url(), "ru")) {
            StaffDesk director = new StaffDesk(visit, page -> inspection.look(visit, page))
                    .logIn(product.sandbox().staff("DIRECTOR", 149));
            Paper order = Paper.get(visit, product.url() + director.issueOrder("kk"));
            order.photograph("order-kk");
            assertThat(order.text()).contains(family.child().fullName(), filed.number());
            visit.assertNoComplaints();
        }
        inspection.assertNothingFound();
        family.phone().awaitNotice(filed.number());
        assertThat(product.database()
                        .value("select status from enrollment_application where number = ?", filed.number()))
                .isEqualTo("ENROLLED");
    }

    @Test
    void an_officer_of_another_school_does_not_find_the_case() {
        LightParent.Filed filed = new LightParent(product.url(), product.family("ORDINARY")).apply("220K");
        try (Visit visit = Visit.byDesktop(browser, product.url(), "ru")) {
            new StaffDesk(visit, page -> {}).logIn(product.sandbox().staff("OFFICER", 200));
            assertThat(visit.open("/staff/case?id=" + filed.id())).isEqualTo(404);
            assertThat(visit.text()).contains("Страница не найдена").doesNotContain(filed.number());
            assertThat(visit.open("/staff/refuse?id=" + filed.id())).isEqualTo(404);
        }
    }

    private void assertSafelyShown(Visit visit, String file) {
        APIResponse answer = visit.context().request().get(product.url() + file);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("x-content-type-options", "nosniff");
        assertThat(answer.headers().get("content-disposition")).startsWith("inline");
        assertThat(answer.headers().get("content-security-policy")).contains("sandbox");
    }

    private Paper paperOfParent(Family family, LightParent.Filed filed, String language, String kind) {
        try (Visit visit = Visit.byPhone(browser, product.url(), language)) {
            new ParentJourney(visit, family).logIn();
            visit.awaitPath("/cabinet");
            visit.open("/application?id=" + filed.id());
            visit.photograph("parent-" + language + "-" + kind);
            String link = visit.page()
                    .locator("#papers a[hreflang=" + language + "]")
                    .last()
                    .getAttribute("href");
            Paper paper = Paper.get(visit, product.url() + link);
            paper.photograph(kind + "-" + language);
            return paper;
        }
    }
}
