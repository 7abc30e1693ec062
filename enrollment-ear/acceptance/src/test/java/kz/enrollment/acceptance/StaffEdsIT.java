package kz.enrollment.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import kz.enrollment.acceptance.pages.Inspection;
import kz.enrollment.acceptance.pages.LightParent;
import kz.enrollment.acceptance.pages.Paper;
import kz.enrollment.acceptance.pages.StaffDesk;
import kz.enrollment.acceptance.pages.Visit;
import kz.enrollment.acceptance.product.Family;
import kz.enrollment.acceptance.product.NcaLayer;
import kz.enrollment.acceptance.product.Product;
import kz.enrollment.acceptance.product.ProductExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Officers and directors log in and sign with the key of their school. */
@ExtendWith(ProductExtension.class)
class StaffEdsIT {
    private static final int SCHOOL = 19;

    private final Product product;
    private final Browser browser;
    private final NcaLayer layer;

    StaffEdsIT(Product product, Browser browser) {
        this.product = product;
        this.browser = browser;
        this.layer = product.sandbox().ncaLayer();
    }

    @AfterEach
    void leaveTheComputerAsItWas() {
        layer.willing();
    }

    @Test
    void an_officer_admits_and_a_director_enrols_with_their_signatures() {
        Family family = product.family("ORDINARY");
        LightParent.Filed filed = new LightParent(product.url(), family).apply(SCHOOL + "K");
        Inspection kazakh = new Inspection("kk", "staff-eds");
        try (Visit visit = Visit.byDesktop(browser, product.url(), "kk")) {
            logIn(visit, "officer" + SCHOOL, "GOST_512", kazakh);
            openChecked(visit, filed);
            visit.press("admit-eds");
            visit.awaitPath("/staff/sign");
            assertThat(visit.text("act"))
                    .contains(filed.number(), family.child().fullName(), "Решение о приёме в 1 класс");
            kazakh.look(visit, "sign-admission");
            visit.assertNoComplaints();
            refused(visit, "director" + SCHOOL, "басқа адамның");
            layer.willing().ofOwner("officer" + SCHOOL);
            visit.press("sign");
            visit.see("done").waitFor();
            assertThat(visit.text("decision-signed")).contains("ЭЦҚ қойылған");
            kazakh.look(visit, "signed-case");
        }
        kazakh.assertNothingFound();
        Inspection russian = new Inspection("ru", "staff-eds");
        try (Visit visit = Visit.byDesktop(browser, product.url(), "ru")) {
            logIn(visit, "director" + SCHOOL, "RSA", russian);
            visit.press("nav-orders");
            visit.awaitPath("/staff/orders");
            russian.look(visit, "orders");
            visit.press("issue-eds");
            visit.awaitPath("/staff/sign");
            assertThat(visit.text("act")).contains("Приказ о зачислении", filed.number());
            russian.look(visit, "sign-order");
            visit.press("sign");
            visit.see("done").waitFor();
            assertThat(visit.text("orders-list")).contains("Подписано ЭЦП");
            russian.look(visit, "signed-order");
            Paper order = Paper.get(
                    visit,
                    product.url()
                            + visit.page()
                                    .locator("a[href^='/document'][hreflang=ru]")
                                    .first()
                                    .getAttribute("href"));
            order.photograph("order-signed-ru");
            assertThat(order.text()).contains("Электронная подпись", filed.number());
        }
        russian.assertNothingFound();
        assertThat(signatures(filed)).containsExactly("ADMISSION GOST_512 OCSP", "ORDER RSA OCSP");
    }

    @Test
    void a_director_signs_a_refusal_and_an_officer_cannot() {
        Family family = product.family("ORDINARY");
        LightParent.Filed filed = new LightParent(product.url(), family).apply(SCHOOL + "K");
        Inspection inspection = new Inspection("ru", "staff-eds-refuses");
        try (Visit visit = Visit.byDesktop(browser, product.url(), "ru")) {
            logIn(visit, "officer" + SCHOOL, "RSA", new Inspection("ru", "staff-eds-officer"));
            preview(visit, filed);
            assertThat(visit.sees("confirm-eds")).isFalse();
            visit.press("logout");
            logIn(visit, "director" + SCHOOL, "GOST_256", inspection);
            preview(visit, filed);
            inspection.look(visit, "preview");
            visit.press("confirm-eds");
            visit.awaitPath("/staff/sign");
            assertThat(visit.text("act")).contains("Нет печати", filed.number());
            inspection.look(visit, "sign-refusal");
            visit.press("sign");
            visit.see("done").waitFor();
            assertThat(visit.text("decision-signed")).contains("Подписано ЭЦП");
            visit.assertNoComplaints();
        }
        inspection.assertNothingFound();
    }

    @Test
    void a_key_that_is_no_staffs_lets_nobody_in_and_is_noted() {
        Family family = product.family("ORDINARY");
        Inspection inspection = new Inspection("ru", "staff-eds-stranger");
        try (Visit visit = Visit.byDesktop(browser, product.url(), "ru")) {
            layer.ofOwner(family.iin()).withKey("RSA");
            visit.open("/staff/login-eds");
            long before = refusals();
            visit.press("sign");
            visit.awaitText("sign-error", "ключ организации");
            assertThat(refusals()).isEqualTo(before + 1);
            inspection.look(visit, "refused");
            assertThat(visit.sees("logout")).isFalse();
        }
        inspection.assertNothingFound();
    }

    private long refusals() {
        return product.database().number("select count(*) from audit_entry where action = 'SIGNATURE_REFUSED'");
    }

    private List<String> signatures(LightParent.Filed filed) {
        String sql = "select s.purpose || ' ' || s.algorithm || ' ' || s.revocation from electronic_signature s"
                + " where s.id in (select signature_id from decision where application_id = cast(? as uuid))"
                + " or s.id in (select signature_id from enrollment_order o join order_line l on l.order_id = o.id"
                + " where l.application_id = cast(? as uuid)) order by 1";
        return product.database().column(sql, filed.id(), filed.id());
    }

    private void logIn(Visit visit, String login, String key, Inspection inspection) {
        layer.willing().ofOwner(login).withKey(key);
        visit.open("/staff/queue");
        visit.awaitPath("/staff/login");
        visit.press("login-eds");
        visit.awaitPath("/staff/login-eds");
        inspection.look(visit, "login");
        visit.press("sign");
        visit.awaitPath("/staff/queue");
    }

    private static void openChecked(Visit visit, LightParent.Filed filed) {
        StaffDesk desk = new StaffDesk(visit, page -> {});
        desk.openCase(filed.number());
        desk.checkTheRestByHand("Қағаз нысанын көрдім");
    }

    private static void preview(Visit visit, LightParent.Filed filed) {
        visit.open("/staff/refuse?id=" + filed.id());
        visit.tick("ground-2");
        visit.type("factsKk", "Мөр жоқ");
        visit.type("factsRu", "Нет печати");
        visit.press("preview");
        visit.awaitText("preview-ru", "Нет печати");
    }

    private void refused(Visit visit, String owner, String reason) {
        layer.willing().ofOwner(owner);
        visit.press("sign");
        visit.awaitText("sign-error", reason);
    }
}
