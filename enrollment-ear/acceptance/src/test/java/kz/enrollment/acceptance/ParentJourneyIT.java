package kz.enrollment.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.net.URI;
import java.util.List;
import kz.enrollment.acceptance.pages.Inspection;
import kz.enrollment.acceptance.pages.Paper;
import kz.enrollment.acceptance.pages.ParentJourney;
import kz.enrollment.acceptance.pages.Visit;
import kz.enrollment.acceptance.product.Family;
import kz.enrollment.acceptance.product.Product;
import kz.enrollment.acceptance.product.ProductExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the start page to the receipt and its paper, in both languages, at both widths, with and without scripts. */
@ExtendWith(ProductExtension.class)
class ParentJourneyIT {
    private final Product product;
    private final Browser browser;

    ParentJourneyIT(Product product, Browser browser) {
        this.product = product;
        this.browser = browser;
    }

    @Test
    void a_parent_with_a_phone_applies_in_kazakh() {
        try (Visit visit = Visit.byPhone(browser, product.url(), "kk")) {
            wholeJourney(visit, "kk", product.family("ORDINARY", "kk"));
        }
    }

    @Test
    void a_parent_at_a_desk_applies_in_russian_and_uploads_what_the_health_base_lacks() {
        try (Visit visit = Visit.byDesktop(browser, product.url(), "ru")) {
            wholeJourney(visit, "ru", product.family("NO_FORMS", "ru"));
        }
    }

    @Test
    void a_parent_applies_without_scripts() {
        Family family = product.family("TEMPORARY", "kk");
        try (Visit visit = Visit.withoutScripts(browser, product.url(), "kk")) {
            ParentJourney journey =
                    new ParentJourney(visit, family).answeringByHand().apply("kk");
            assertThat(applications(family)).containsExactly(journey.number());
        }
    }

    private void wholeJourney(Visit visit, String language, Family family) {
        Inspection inspection = new Inspection(language, "parent");
        visit.open("/");
        inspection.look(visit, "start");
        ParentJourney journey = new ParentJourney(visit, family)
                .watchedBy(page -> inspection.look(visit, page))
                .answeringByHand()
                .apply(language);
        String number = journey.number();
        assertThat(applications(family)).containsExactly(number);
        family.phone().awaitNotice(number);
        journey.openApplication();
        assertThat(visit.text()).contains(number, family.child().fullName());
        receiptLeadsToItsVerification(visit, language, number, family);
        inspection.look(visit, "verify");
        inspection.assertNothingFound();
        visit.assertNoComplaints();
    }

    private void receiptLeadsToItsVerification(Visit visit, String language, String number, Family family) {
        String link = visit.page()
                .locator("#papers a[hreflang=" + language + "]")
                .first()
                .getAttribute("href");
        Paper receipt = Paper.get(visit, product.url() + link);
        receipt.photograph("receipt-" + language);
        assertThat(receipt.text()).contains(number, family.child().fullName());
        assertThat(receipt.text()).contains("kk".equals(language) ? "өтініш" : "заявлен");
        URI verification = URI.create(receipt.qrCode());
        visit.open(verification.getRawPath());
        assertThat(visit.text("verify-number")).isNotBlank();
        assertThat(visit.text()).contains(number).doesNotContain(family.child().fullName());
    }

    private List<String> applications(Family family) {
        return product.database()
                .column(
                        "select number from enrollment_application where child_iin = ?",
                        family.child().iin());
    }
}
