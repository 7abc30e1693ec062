package kz.enrollment.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import kz.enrollment.acceptance.pages.LightParent;
import kz.enrollment.acceptance.pages.ParentJourney;
import kz.enrollment.acceptance.pages.Visit;
import kz.enrollment.acceptance.product.Family;
import kz.enrollment.acceptance.product.Product;
import kz.enrollment.acceptance.product.ProductExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Impatience, other tabs, other devices, long pauses and a change of language lose nothing and double nothing. */
@ExtendWith(ProductExtension.class)
class NothingLostIT {
    private static final String EXTRA_PHONE = "+77009990011";

    private final Product product;
    private final Browser browser;

    NothingLostIT(Product product, Browser browser) {
        this.product = product;
        this.browser = browser;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void two_clicks_on_the_last_button_file_one_application(boolean scripts) {
        Family family = product.family("ORDINARY", "kk");
        try (Visit visit = scripts
                ? Visit.byPhone(browser, product.url(), "kk")
                : Visit.withoutScripts(browser, product.url(), "kk")) {
            new ParentJourney(visit, family).toDocuments("kk").documents().confirm();
            visit.see("submit").dblclick();
            visit.awaitPath("/apply/receipt");
            assertThat(applications(family)).isEqualTo(1);
            visit.page().goBack();
            visit.awaitPath("/apply/receipt");
            visit.page().reload();
            assertThat(applications(family)).isEqualTo(1);
        }
    }

    @Test
    void two_tabs_that_send_the_same_draft_see_the_same_receipt() {
        Family family = product.family("ORDINARY", "kk");
        try (Visit visit = Visit.byDesktop(browser, product.url(), "ru")) {
            ParentJourney journey = new ParentJourney(visit, family)
                    .toDocuments("kk")
                    .documents()
                    .confirm();
            try (Visit second = visit.anotherTab(visit.path())) {
                second.type("code", visit.see("code").inputValue());
                journey.send();
                ParentJourney other = new ParentJourney(second, family).send();
                assertThat(other.number()).isEqualTo(journey.number());
                assertThat(applications(family)).isEqualTo(1);
            }
        }
    }

    @Test
    void what_was_typed_when_the_session_ended_is_kept() {
        Family family = product.family("ORDINARY");
        String draft = new LightParent(product.url(), family).toDetails();
        try (Visit visit = Visit.byPhone(browser, product.url(), "kk")) {
            openDetails(visit, family, draft);
            visit.type("extraPhone", EXTRA_PHONE);
            visit.context().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));
            visit.press("save");
            visit.awaitPath("/login");
            assertThat(visit.text("ended")).contains("Ештеңе жоғалған жоқ");
            new ParentJourney(visit, family).logInHere();
            visit.awaitPath("/continue");
            assertThat(visit.text()).contains("Терген деректеріңіз сақталды");
            visit.press("continue");
            visit.awaitPath("/apply/school");
            assertThat(product.database()
                            .value("select extra_phone from application_draft where id = cast(? as uuid)", draft))
                    .isEqualTo(EXTRA_PHONE);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_language_can_be_changed_in_the_middle_of_a_form(boolean scripts) {
        Family family = product.family("ORDINARY");
        String draft = new LightParent(product.url(), family).toDetails();
        try (Visit visit = scripts
                ? Visit.byPhone(browser, product.url(), "kk")
                : Visit.withoutScripts(browser, product.url(), "kk")) {
            openDetails(visit, family, draft);
            visit.type("extraPhone", "8 700 99");
            visit.tick("specialNeeds");
            visit.press("lang-ru");
            visit.page().locator("html[lang=ru]").waitFor();
            assertThat(visit.see("extraPhone").inputValue()).isEqualTo("8 700 99");
            assertThat(visit.see("specialNeeds").isChecked()).isTrue();
            assertThat(visit.path()).startsWith("/apply/details?id=" + draft);
            assertThat(visit.sees("errors")).isFalse();
        }
    }

    @Test
    void a_half_filled_form_is_not_reproached_for_a_change_of_language() {
        try (Visit visit = Visit.withoutScripts(browser, product.url(), "kk")) {
            visit.open("/login");
            visit.type("iin", "990101");
            visit.press("lang-ru");
            visit.page().locator("html[lang=ru]").waitFor();
            assertThat(visit.see("iin").inputValue()).isEqualTo("990101");
            assertThat(visit.sees("errors")).isFalse();
        }
    }

    @Test
    void a_draft_goes_on_in_another_browser_where_it_was_left() {
        Family family = product.family("ORDINARY", "kk");
        try (Visit phone = Visit.byPhone(browser, product.url(), "kk");
                Visit desk = Visit.byDesktop(browser, product.url(), "ru")) {
            new ParentJourney(phone, family).toDocuments("kk");
            ParentJourney later = new ParentJourney(desk, family).logIn();
            desk.awaitPath("/cabinet");
            assertThat(desk.text("drafts")).contains(family.child().fullName());
            desk.page().locator("#drafts a.govuk-button").click();
            desk.awaitPath("/apply/documents");
            later.documents().confirm().send();
            phone.page().reload();
            phone.awaitPath("/apply/receipt");
        }
    }

    private void openDetails(Visit visit, Family family, String draft) {
        new ParentJourney(visit, family).logIn();
        visit.awaitPath("/cabinet");
        visit.open("/apply/details?id=" + draft);
    }

    private long applications(Family family) {
        return product.database()
                .number(
                        "select count(*) from enrollment_application where child_iin = ?",
                        family.child().iin());
    }
}
