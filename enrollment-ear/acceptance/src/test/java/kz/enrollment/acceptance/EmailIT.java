package kz.enrollment.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import kz.enrollment.acceptance.pages.LightParent;
import kz.enrollment.acceptance.pages.ParentJourney;
import kz.enrollment.acceptance.pages.Visit;
import kz.enrollment.acceptance.product.Eventually;
import kz.enrollment.acceptance.product.Family;
import kz.enrollment.acceptance.product.Mailbox;
import kz.enrollment.acceptance.product.Product;
import kz.enrollment.acceptance.product.ProductExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** News by e-mail besides the short message, once the parent has shown that the address is theirs. */
@ExtendWith(ProductExtension.class)
class EmailIT {
    private final Product product;
    private final Browser browser;

    EmailIT(Product product, Browser browser) {
        this.product = product;
        this.browser = browser;
    }

    @AfterEach
    void all_is_well_again() {
        product.sandbox().heal();
    }

    @ParameterizedTest
    @CsvSource({"kk, Мекенжай расталды, үлгісінде", "ru, Адрес подтверждён, в виде"})
    void an_address_is_confirmed_by_the_code_that_came_there(String language, String confirmed, String mistake) {
        Family family = product.family("ORDINARY");
        Mailbox mailbox = new Mailbox(product.sandbox(), "ana-" + family.iin() + "@example.kz");
        try (Visit visit = Visit.byPhone(browser, product.url(), language)) {
            new ParentJourney(visit, family).logIn();
            visit.press("email");
            visit.awaitPath("/cabinet/email");
            visit.type("address", "ana(at)example");
            visit.press("send");
            visit.awaitText("address-error", mistake);
            visit.type("address", mailbox.address());
            visit.press("send");
            visit.awaitText("wanted", mailbox.address());
            String code = mailbox.code();
            visit.type("code", code.equals("000000") ? "000001" : "000000");
            visit.press("confirm");
            visit.awaitText("code-error", "4");
            visit.type("code", code);
            visit.press("confirm");
            visit.awaitText("done", confirmed);
            assertThat(visit.text("confirmed")).contains(mailbox.address());
            visit.photograph("email-" + language);
            visit.press("forget");
            Eventually.holds("the address is gone", () -> !visit.sees("confirmed"));
        }
    }

    @Test
    void news_come_to_both_and_codes_to_the_phone_only() {
        Family family = product.family("ORDINARY");
        Mailbox mailbox = new Mailbox(product.sandbox(), "ana-" + family.iin() + "@example.kz");
        try (Visit visit = Visit.byPhone(browser, product.url(), "kk")) {
            new ParentJourney(visit, family).logIn();
            visit.open("/cabinet/email");
            visit.type("address", mailbox.address());
            visit.press("send");
            visit.awaitText("wanted", mailbox.address());
            visit.type("code", mailbox.code());
            visit.press("confirm");
            visit.awaitText("confirmed", mailbox.address());
        }
        product.sandbox().spoil("MAIL", "THROTTLED");
        LightParent.Filed filed = new LightParent(product.url(), family).apply("24K");
        family.phone().awaitNotice(filed.number());
        assertThat(mailbox.letters()).as("the mail server is out of order").hasSize(1);
        product.sandbox().heal();
        Eventually.holds("the news by e-mail", () -> mailbox.letters().size() == 2);
        assertThat(mailbox.letters().get(0)).contains(filed.number()).doesNotContain(family.fullName(), family.iin());
    }
}
