package kz.enrollment.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import kz.enrollment.acceptance.pages.Visit;
import kz.enrollment.acceptance.product.Family;
import kz.enrollment.acceptance.product.Product;
import kz.enrollment.acceptance.product.ProductExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes at the door are told beside the field, in the parent's language, and what was typed stays. */
@ExtendWith(ProductExtension.class)
class LogInIT {
    private final Product product;
    private final Browser browser;

    LogInIT(Product product, Browser browser) {
        this.product = product;
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource({
        "kk, 12 цифрдан, бақылау цифры, Қазақстандық ұялы нөмірді",
        "ru, из 12 цифр, контрольная цифра, казахстанский мобильный номер"
    })
    void a_mistyped_number_is_told_beside_its_field(String language, String length, String digit, String phone) {
        try (Visit visit = Visit.byPhone(browser, product.url(), language)) {
            visit.open("/login");
            visit.type("iin", "9901014990");
            visit.type("phone", "+7 700 990 00 01");
            visit.press("send");
            visit.awaitText("iin-error", length);
            visit.type("iin", "990101499008");
            visit.press("send");
            visit.awaitText("iin-error", digit);
            visit.type("iin", "990101499009");
            visit.type("phone", "12345");
            visit.press("send");
            visit.awaitText("phone-error", phone);
            assertThat(visit.see("iin").inputValue()).isEqualTo("990101499009");
            assertThat(visit.see("phone").inputValue()).isEqualTo("12345");
            assertThat(visit.see("errors").locator("a").getAttribute("href")).isEqualTo("#phone");
        }
    }

    @ParameterizedTest
    @CsvSource({"kk, Қалған әрекет саны: 4", "ru, Осталось попыток: 4"})
    void a_wrong_code_says_how_many_tries_are_left(String language, String left) {
        Family family = product.family("ORDINARY");
        try (Visit visit = Visit.byPhone(browser, product.url(), language)) {
            String code = askForCode(visit, family);
            visit.type("code", code.equals("000000") ? "000001" : "000000");
            visit.press("open");
            visit.awaitText("code-error", left);
            visit.type("code", code);
            visit.press("open");
            visit.awaitPath("/cabinet");
        }
    }

    @ParameterizedTest
    @CsvSource({"kk, тіркелмеген", "ru, не зарегистрирован"})
    void a_phone_that_is_not_in_the_mobile_base_is_told_what_to_do(String language, String reason) {
        Family family = product.family("NOT_IN_MOBILE_BASE");
        try (Visit visit = Visit.byPhone(browser, product.url(), language)) {
            visit.type("code", askForCode(visit, family));
            visit.press("open");
            visit.awaitText("errors", reason);
            assertThat(visit.text("errors")).contains("egov.kz");
            assertThat(visit.sees("logout")).isFalse();
        }
    }

    @Test
    void a_code_opens_once_only() {
        Family family = product.family("ORDINARY");
        try (Visit visit = Visit.byPhone(browser, product.url(), "ru")) {
            String code = askForCode(visit, family);
            try (Visit otherTab = visit.anotherTab("/code")) {
                visit.type("code", code);
                visit.press("open");
                visit.awaitPath("/cabinet");
                visit.press("logout");
                otherTab.type("code", code);
                otherTab.press("open");
                otherTab.awaitPath("/login");
                assertThat(otherTab.sees("logout")).isFalse();
            }
        }
    }

    private String askForCode(Visit visit, Family family) {
        visit.open("/login");
        visit.type("iin", family.iin());
        visit.type("phone", family.phone().number());
        String code = family.phone().codeAfter(() -> visit.press("send"));
        visit.awaitPath("/code");
        return code;
    }
}
