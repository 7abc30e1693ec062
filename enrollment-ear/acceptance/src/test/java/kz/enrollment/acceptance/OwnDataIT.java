package kz.enrollment.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.Duration;
import kz.enrollment.acceptance.pages.Inspection;
import kz.enrollment.acceptance.pages.ParentJourney;
import kz.enrollment.acceptance.pages.SampleFiles;
import kz.enrollment.acceptance.pages.StaffDesk;
import kz.enrollment.acceptance.pages.Visit;
import kz.enrollment.acceptance.product.Eventually;
import kz.enrollment.acceptance.product.Family;
import kz.enrollment.acceptance.product.Product;
import kz.enrollment.acceptance.product.ProductExtension;
import kz.enrollment.acceptance.product.Program;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A parent takes a consent back in the middle of a case; the school checks by hand, and the parent sees who did. */
@ExtendWith(ProductExtension.class)
class OwnDataIT {
    private static final String CHILDREN = "ZAGS_CHILDREN";
    private static final String STATE_LOG = "KDP_PERSONALDATA";
    private static final String STREAM = "220K";
    private static final int SCHOOL = 220;
    /** The civil registry is asked again after a growing pause. */
    private static final Duration NEXT_ROUND = Duration.ofMinutes(3);

    private final Product product;
    private final Browser browser;

    OwnDataIT(Product product, Browser browser) {
        this.product = product;
        this.browser = browser;
    }

    @AfterEach
    void all_is_well_again() {
        product.sandbox().heal();
    }

    @Test
    void a_revoked_consent_ends_at_once_and_what_it_leaves_open_is_the_schools_to_check() {
        Family family = product.family("ORDINARY");
        Inspection inspection = new Inspection("kk", "own-data");
        try (Visit visit = Visit.byPhone(browser, product.url(), "kk")) {
            applyWithoutCivilRegistry(visit, family);
            revoke(visit, inspection);
            product.sandbox().heal();
            checkByHand(family);

            visit.open("/cabinet/access");
            inspection.look(visit, "access");
            assertThat(visit.text("access")).contains("Құжат қабылдау маманы", "өтінішті ашты");
            visit.open("/cabinet/access?state=0");
            inspection.look(visit, "state-log");
            assertThat(visit.text("state-readings")).contains("Enrollment");
            product.sandbox().spoil(STATE_LOG, "HTTP_500");
            visit.open("/cabinet/access?state=0");
            assertThat(visit.text("state-silent")).contains("Бұл сіздің кінәңіз емес");
            visit.assertNoComplaints();
        }
        inspection.assertNothingFound();
    }

    @Test
    void what_a_program_handed_over_is_seen_and_taken_back_by_the_parent() {
        Family family = product.family("ORDINARY", "kk");
        Program.with(product).readyDraft(family, SampleFiles.photo().buffer);
        Inspection inspection = new Inspection("kk", "program-consents");
        try (Visit visit = Visit.byPhone(browser, product.url(), "kk")) {
            new ParentJourney(visit, family).logIn();
            visit.open("/cabinet/consents");
            inspection.look(visit, "consents");
            visit.page()
                    .locator("#consents li:has-text('«Test» бағдарламасы') a[href*='/cabinet/consent?']")
                    .first()
                    .click();
            visit.awaitPath("/cabinet/consent");
            visit.press("revoke");
            visit.awaitPath("/cabinet/consents");
            assertThat(visit.text("consents")).contains("қайтарып алынды");
            visit.assertNoComplaints();
        }
        inspection.assertNothingFound();
    }

    private void applyWithoutCivilRegistry(Visit visit, Family family) {
        ParentJourney parent = new ParentJourney(visit, family)
                .logIn()
                .start()
                .consent()
                .child()
                .details()
                .firstWish(STREAM)
                .wishes("wait");
        product.sandbox().spoil(CHILDREN, "SOAP_FAULT");
        parent.documents().confirm().send();
    }

    private static void revoke(Visit visit, Inspection inspection) {
        visit.open("/cabinet");
        visit.press("to-consents");
        visit.awaitPath("/cabinet/consents");
        inspection.look(visit, "consents");
        visit.page()
                .locator("#consents li:has-text('Сіздің деректеріңіз') a[href*='/cabinet/consent?']")
                .first()
                .click();
        visit.awaitPath("/cabinet/consent");
        inspection.look(visit, "consent");
        visit.press("revoke");
        visit.awaitPath("/cabinet/consents");
        assertThat(visit.text("done")).contains("Келісім қайтарып алынды");
        assertThat(visit.text("consents")).contains("қайтарып алынды");
    }

    private void checkByHand(Family family) {
        Inspection inspection = new Inspection("ru", "by-hand");
        try (Visit visit = Visit.byDesktop(browser, product.url(), "ru")) {
            new StaffDesk(visit, page -> {}).logIn(product.sandbox().staff("OFFICER", SCHOOL));
            String line = "tr:has-text('" + family.child().fullName() + "'):has-text('Родитель отозвал согласие')";
            Eventually.holds("the case on the desk", NEXT_ROUND, () -> {
                visit.open("/staff/by-hand");
                return visit.page().locator(line).count() > 0;
            });
            inspection.look(visit, "desk");
            visit.page().locator(line + " a[href*='/staff/check']").first().click();
            visit.awaitPath("/staff/check");
            visit.tick("passed-yes");
            visit.type("note", "Свидетельство о рождении проверено");
            visit.press("save");
            visit.awaitPath("/staff/case");
            visit.assertNoComplaints();
        }
        inspection.assertNothingFound();
    }
}
