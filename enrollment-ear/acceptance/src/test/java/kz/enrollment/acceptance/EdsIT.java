package kz.enrollment.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import kz.enrollment.acceptance.pages.Inspection;
import kz.enrollment.acceptance.pages.ParentJourney;
import kz.enrollment.acceptance.pages.Visit;
import kz.enrollment.acceptance.product.Family;
import kz.enrollment.acceptance.product.NcaLayer;
import kz.enrollment.acceptance.product.Product;
import kz.enrollment.acceptance.product.ProductExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Log-in and signature with a key through NCALayer, and everything that may go wrong on the way. */
@ExtendWith(ProductExtension.class)
class EdsIT {
    private final Product product;
    private final Browser browser;
    private final NcaLayer layer;

    EdsIT(Product product, Browser browser) {
        this.product = product;
        this.browser = browser;
        this.layer = product.sandbox().ncaLayer().willing();
    }

    @AfterEach
    void leaveTheComputerAsItWas() {
        layer.willing();
    }

    @Test
    void a_parent_logs_in_and_applies_with_a_key_of_the_national_gost() {
        Family family = product.family("ORDINARY", "kk");
        Inspection inspection = new Inspection("kk", "eds");
        layer.ofOwner(family.iin()).withKey("GOST_512");
        try (Visit visit = Visit.byDesktop(browser, product.url(), "kk")) {
            ParentJourney journey = new ParentJourney(visit, family)
                    .logInWithKey()
                    .start()
                    .consent()
                    .child()
                    .details()
                    .schoolOfCatchment("kk")
                    .documents()
                    .watchedBy(page -> inspection.look(visit, page))
                    .chooseKey();
            visit.press("sign");
            visit.awaitPath("/apply/receipt");
            journey.openApplication();
            assertThat(visit.text()).contains("ЭЦҚ");
            assertThat(signatures(family)).containsExactly("EDS CMS GOST_512");

            visit.press("logout");
            journey.openWithKey();
            visit.awaitPath("/cabinet");
            visit.assertNoComplaints();
        }
        inspection.assertNothingFound();
    }

    @Test
    void whatever_goes_wrong_is_told_and_the_draft_is_signed_in_xml_in_the_end() {
        Family family = product.family("ORDINARY_RUSSIAN", "ru");
        Family stranger = product.family("ORDINARY", "ru");
        Inspection inspection = new Inspection("ru", "eds-trouble");
        try (Visit visit = Visit.byPhone(browser, product.url(), "ru")) {
            new ParentJourney(visit, family).toDocuments("ru").documents().chooseKey();
            layer.stopped();
            refused(visit, "NCALayer не отвечает");
            inspection.look(visit, "not-running");
            layer.willing().reacting("CANCEL");
            refused(visit, "Вы отменили подпись");
            layer.willing().reacting("ERROR");
            refused(visit, "NCALayer сообщил об ошибке");
            layer.willing().reacting("CLOSE");
            refused(visit, "NCALayer прервал связь");
            layer.willing().ofRelease("ANCIENT");
            refused(visit, "слишком старая");
            layer.willing().ofOwner(stranger.iin()).withKey("RSA");
            refused(visit, "Это ключ другого человека");
            inspection.look(visit, "wrong-person");
            layer.willing().withKey("WRONG_KIND");
            refused(visit, "Выбран ключ не того вида");
            layer.willing().withKey("EXPIRED");
            refused(visit, "Срок действия этого ключа истёк");
            layer.willing().withKey("REVOKED");
            refused(visit, "Этот ключ отозван");
            layer.willing().ofOwner("director1");
            refused(visit, "нужен личный ключ");
            layer.willing().reacting("CHANGE");
            refused(visit, "не то, что было на экране");
            inspection.assertNothingFound();

            layer.willing().withKey("RSA");
            visit.see("nca-format").locator("summary").click();
            visit.press("other-format");
            visit.press("sign");
            visit.awaitPath("/apply/receipt");
            assertThat(signatures(family)).containsExactly("EDS XML RSA");
        }
    }

    @Test
    void an_older_layer_signs_with_its_own_module() {
        Family family = product.family("TWINS");
        layer.ofOwner(family.iin()).ofRelease("OLDER").withKey("RSA");
        try (Visit visit = Visit.byPhone(browser, product.url(), "kk")) {
            new ParentJourney(visit, family).openWithKey();
            visit.awaitPath("/login/account");
        }
    }

    /** Told beside the button, once; the way by SMS stays open. */
    private static void refused(Visit visit, String reason) {
        visit.press("sign");
        visit.awaitText("errors", reason);
        assertThat(visit.see("errors").locator("a").getAttribute("href")).isEqualTo("#sign");
        assertThat(visit.see("other-way").isVisible()).isTrue();
    }

    private List<String> signatures(Family family) {
        return product.database().column("""
                        select a.signature_means || ' ' || s.format || ' ' || s.algorithm from enrollment_application a
                        join electronic_signature s on s.id = a.signature_id and s.used_at is not null
                        where a.child_iin = ?""", family.child().iin());
    }
}
