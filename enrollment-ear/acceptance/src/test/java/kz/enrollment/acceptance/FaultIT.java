package kz.enrollment.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.time.Duration;
import kz.enrollment.acceptance.pages.LightParent;
import kz.enrollment.acceptance.pages.ParentJourney;
import kz.enrollment.acceptance.pages.Visit;
import kz.enrollment.acceptance.product.DatabaseServer;
import kz.enrollment.acceptance.product.Eventually;
import kz.enrollment.acceptance.product.Family;
import kz.enrollment.acceptance.product.Product;
import kz.enrollment.acceptance.product.ProductExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** State systems and the database fail; the page says whose fault it is not and goes on by itself afterwards. */
@ExtendWith(ProductExtension.class)
class FaultIT {
    private static final String PERSONS = "GBDFLUniversal_token";
    private static final String CONSENTS = "KDP_SERVICE";
    /** Longer than the product waits for an answer. */
    private static final Duration TOO_LONG = Duration.ofSeconds(7);

    private final Product product;
    private final Browser browser;

    FaultIT(Product product, Browser browser) {
        this.product = product;
        this.browser = browser;
    }

    @AfterEach
    void all_is_well_again() {
        product.sandbox().heal();
    }

    @ParameterizedTest
    @CsvSource({
        "kk, DELAY, Бұл сіздің кінәңіз емес",
        "kk, EMPTY, Бұл сіздің кінәңіз емес",
        "ru, WRONG_SIGNATURE, Вы тут ни при чём"
    })
    void a_register_that_fails_is_waited_for(String language, String fault, String excuse) {
        product.sandbox().spoil(PERSONS, fault, TOO_LONG);
        try (Visit visit = Visit.byPhone(browser, product.url(), language)) {
            new ParentJourney(visit, product.family("ORDINARY")).logIn().start();
            visit.press("ask");
            visit.awaitText("consent", excuse);
            visit.photograph("trouble-" + language + "-" + fault);
            product.sandbox().heal();
            visit.awaitPath("/apply/child");
        }
    }

    @ParameterizedTest
    @CsvSource({"kk, DELAY, Бұл сіздің кінәңіз емес", "ru, EMPTY, Вы тут ни при чём"})
    void a_consent_service_that_fails_is_waited_for(String language, String fault, String excuse) {
        product.sandbox().spoil(CONSENTS, fault, TOO_LONG);
        try (Visit visit = Visit.byPhone(browser, product.url(), language)) {
            new ParentJourney(visit, product.family("ORDINARY")).logIn().start();
            visit.press("ask");
            visit.awaitText("consent", excuse);
            visit.photograph("no-consents-" + language + "-" + fault);
            product.sandbox().heal();
            visit.awaitPath("/apply/child");
        }
    }

    @Test
    void a_code_waits_for_the_gateway_of_messages() {
        Family family = product.family("ORDINARY");
        product.sandbox().spoil("SMS", "HTTP_500");
        try (Visit visit = Visit.byPhone(browser, product.url(), "kk")) {
            visit.open("/login");
            visit.type("iin", family.iin());
            visit.type("phone", family.phone().number());
            String code = family.phone().codeAfter(() -> {
                visit.press("send");
                visit.awaitPath("/code");
                Eventually.holds(
                        "a message that could not be sent",
                        () -> product.database()
                                        .number("select count(*) from task where lane = 'CODE' and attempts > 0"
                                                + " and last_failure is not null")
                                > 0);
                product.sandbox().heal();
            });
            visit.type("code", code);
            visit.press("open");
            visit.awaitPath("/cabinet");
        }
    }

    @Test
    void the_pages_say_that_the_database_is_gone_and_come_back_with_it() throws IOException {
        Assumptions.assumeTrue(product.databaseServer().isPresent(), "the database of a running product stays");
        DatabaseServer server = product.databaseServer().orElseThrow();
        Family family = product.family("ORDINARY");
        String draft = new LightParent(product.url(), family).toDetails();
        try (Visit visit = Visit.byPhone(browser, product.url(), "kk")) {
            new ParentJourney(visit, family).logIn();
            visit.awaitPath("/cabinet");
            visit.open("/apply/details?id=" + draft);
            visit.type("extraPhone", "87009990022");
            server.stop();
            try {
                visit.press("save");
                visit.awaitTitle("Портал уақытша жұмыс істемей тұр");
                assertThat(visit.text()).contains("Ештеңе жоғалған жоқ");
                visit.photograph("database-gone");
                assertThat(visit.open("/")).isEqualTo(503);
                assertThat(visit.open("/health/ready")).isEqualTo(503);
            } finally {
                server.start();
            }
            Eventually.holds("the page is back", () -> visit.open("/apply/details?id=" + draft) == 200);
            visit.type("extraPhone", "87009990022");
            visit.press("save");
            visit.awaitPath("/apply/school");
            Eventually.holds("the product is ready again", () -> visit.open("/health/ready") == 200);
        }
    }
}
