package kz.enrollment.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import kz.enrollment.acceptance.pages.Inspection;
import kz.enrollment.acceptance.pages.LightParent;
import kz.enrollment.acceptance.pages.ParentJourney;
import kz.enrollment.acceptance.pages.Visit;
import kz.enrollment.acceptance.product.Family;
import kz.enrollment.acceptance.product.Product;
import kz.enrollment.acceptance.product.ProductExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A parent changes their mind. */
@ExtendWith(ProductExtension.class)
class WithdrawalIT {
    private static final String STREAM_PLACES = "select catchment + outside from stream_places join stream"
            + " on stream.id = stream_id join campaign on campaign.id = campaign_id"
            + " where stream.code = '19R' and campaign.closes > now()";

    private final Product product;
    private final Browser browser;

    WithdrawalIT(Product product, Browser browser) {
        this.product = product;
        this.browser = browser;
    }

    @Test
    void a_withdrawn_application_gives_its_place_back_and_leaves_the_child_free_to_apply_again() {
        Family family = product.family("ORDINARY");
        long before = product.database().number(STREAM_PLACES);
        LightParent.Filed filed = new LightParent(product.url(), family).apply("19R");
        assertThat(product.database().number(STREAM_PLACES)).isEqualTo(before + 1);
        Inspection inspection = new Inspection("ru", "withdrawal");
        try (Visit visit = Visit.byPhone(browser, product.url(), "ru")) {
            new ParentJourney(visit, family).logIn();
            visit.awaitPath("/cabinet");
            visit.open("/application?id=" + filed.id());
            visit.press("withdraw");
            visit.awaitPath("/application/withdraw");
            inspection.look(visit, "ask");
            visit.press("withdraw");
            visit.awaitPath("/application");
            inspection.look(visit, "done");
            assertThat(visit.text("status")).contains("Отозвано");
            visit.assertNoComplaints();
        }
        inspection.assertNothingFound();
        assertThat(product.database().number(STREAM_PLACES)).isEqualTo(before);
        family.phone().awaitNotice(filed.number(), "қайтарып алынды");
        assertThat(new LightParent(product.url(), family).apply("24K").number()).isNotEqualTo(filed.number());
    }
}
