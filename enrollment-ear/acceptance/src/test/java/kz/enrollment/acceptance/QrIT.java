package kz.enrollment.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.regex.Pattern;
import kz.enrollment.acceptance.pages.Inspection;
import kz.enrollment.acceptance.pages.ParentJourney;
import kz.enrollment.acceptance.pages.QrSigning;
import kz.enrollment.acceptance.pages.Visit;
import kz.enrollment.acceptance.product.EgovMobile;
import kz.enrollment.acceptance.product.EgovMobile.Outcome;
import kz.enrollment.acceptance.product.Family;
import kz.enrollment.acceptance.product.Product;
import kz.enrollment.acceptance.product.ProductExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Log-in and signing with eGov Mobile: by a QR code on a desk's screen, by a link on a telephone. */
@ExtendWith(ProductExtension.class)
class QrIT {
    private final Product product;
    private final Browser browser;
    private final EgovMobile mobile;

    QrIT(Product product, Browser browser) {
        this.product = product;
        this.browser = browser;
        this.mobile = product.sandbox().egovMobile();
    }

    @Test
    void a_parent_at_a_desk_logs_in_and_applies_by_scanning_codes() {
        Family family = product.family("ORDINARY", "ru");
        Inspection inspection = new Inspection("ru", "qr");
        try (Visit visit = Visit.byDesktop(browser, product.url(), "ru")) {
            QrSigning qr = new QrSigning(visit);
            ParentJourney journey = new ParentJourney(visit, family).openQrLogIn();
            inspection.look(visit, "login");
            assertThat(mobile.sign(qr.scan(), family.iin(), "GOST_512").status())
                    .isEqualTo(200);
            journey.tellPhone()
                    .start()
                    .consent()
                    .child()
                    .details()
                    .schoolOfCatchment("ru")
                    .documents()
                    .chooseQr();
            inspection.look(visit, "sign");
            String link = qr.scan();
            Outcome outcome = mobile.sign(link, family.iin(), "RSA");
            assertThat(outcome.status()).isEqualTo(200);
            assertThat(outcome.document()).contains(family.child().fullName());
            visit.awaitPath("/apply/receipt");
            assertThat(signatures(family)).containsExactly("EGOV_QR CMS RSA");
            assertThat(mobile.sign(link, family.iin(), "RSA")).isEqualTo(new Outcome(410, "not shown", ""));
            journey.openApplication();
            assertThat(visit.text()).contains("eGov Mobile");
            visit.assertNoComplaints();
        }
        inspection.assertNothingFound();
    }

    @Test
    void a_parent_with_a_telephone_logs_in_and_applies_by_links() {
        Family family = product.family("ORDINARY", "kk");
        Inspection inspection = new Inspection("kk", "qr-phone");
        try (Visit visit = Visit.byPhone(browser, product.url(), "kk")) {
            QrSigning qr = new QrSigning(visit);
            ParentJourney journey = new ParentJourney(visit, family).openQrLogIn();
            inspection.look(visit, "login");
            qr.signInTheApplication(family.iin(), "GOST_256");
            journey.tellPhone()
                    .start()
                    .consent()
                    .child()
                    .details()
                    .schoolOfCatchment("kk")
                    .documents()
                    .chooseQr();
            inspection.look(visit, "sign");
            qr.signInTheApplication(family.iin(), "GOST_512");
            visit.awaitPath("/apply/receipt");
            assertThat(signatures(family)).containsExactly("EGOV_QR CMS GOST_512");
            visit.press("logout");
            journey.openQrLogIn();
            qr.signInTheApplication(family.iin(), "RSA");
            // A number the mobile base has not told us about yet is asked for again.
            visit.page().waitForURL(Pattern.compile(".*/(cabinet|login/account)$"));
            visit.assertNoComplaints();
        }
        inspection.assertNothingFound();
    }

    @Test
    void what_does_not_count_is_refused_and_told_on_the_page_which_still_waits() {
        Family family = product.family("ORDINARY");
        Family other = product.family("ORDINARY");
        Inspection inspection = new Inspection("ru", "qr-trouble");
        try (Visit visit = Visit.byDesktop(browser, product.url(), "ru")) {
            QrSigning qr = new QrSigning(visit);
            new ParentJourney(visit, family).toDocuments("kk").documents().chooseQr();
            String link = qr.scan();
            assertThat(mobile.sign(link, other.iin(), "RSA"))
                    .extracting(Outcome::status, Outcome::code)
                    .containsExactly(403, "signature.wrong_person");
            visit.awaitText("signing-problem", "другого человека");
            inspection.look(visit, "wrong-person");
            assertRefused(link, family, "EXPIRED", "signature.expired");
            assertRefused(link, family, "REVOKED", "signature.revoked");
            assertRefused(link, family, "STRANGER", "signature.untrusted");
            assertRefused(link, family, "LOGIN", "signature.wrong_purpose");
            assertRefused(link, family, "CHANGED", "signature.tampered");
            visit.awaitText("signing-problem", "не то, что было на экране");
            assertThat(signatures(family)).isEmpty();
            assertThat(mobile.sign(link, family.iin(), "RSA").status()).isEqualTo(200);
            visit.awaitPath("/apply/receipt");
        }
        inspection.assertNothingFound();
    }

    @Test
    void who_refuses_on_the_telephone_or_on_the_page_may_begin_anew() {
        Family family = product.family("ORDINARY");
        Inspection inspection = new Inspection("kk", "qr-canceled");
        try (Visit visit = Visit.byPhone(browser, product.url(), "kk")) {
            QrSigning qr = new QrSigning(visit);
            new ParentJourney(visit, family).openQrLogIn();
            String link = qr.scan();
            assertThat(mobile.refuse(link).status()).isEqualTo(200);
            visit.awaitText("qr-state", "тоқтатылды");
            inspection.look(visit, "canceled");
            assertThat(mobile.sign(link, family.iin(), "RSA").status()).isEqualTo(410);

            visit.press("renew");
            String another = qr.scan();
            assertThat(another).isNotEqualTo(link);
            visit.press("cancel");
            visit.awaitPath("/login");
            assertThat(mobile.sign(another, family.iin(), "RSA").status()).isEqualTo(410);
        }
        inspection.assertNothingFound();
    }

    @Test
    void a_code_lives_for_minutes_only() {
        Family family = product.family("ORDINARY");
        Inspection inspection = new Inspection("ru", "qr-expired");
        try (Visit visit = Visit.byDesktop(browser, product.url(), "ru")) {
            QrSigning qr = new QrSigning(visit);
            new ParentJourney(visit, family).openQrLogIn();
            String link = qr.scan();
            product.database()
                    .value(
                            "update signing set expires_at = now() - interval '1 second' where id = cast(? as uuid)"
                                    + " returning id",
                            qr.id());
            visit.awaitText("qr-state", "Время кода вышло");
            inspection.look(visit, "expired");
            assertThat(mobile.sign(link, family.iin(), "RSA").status()).isEqualTo(410);
            visit.press("renew");
            assertThat(mobile.sign(qr.scan(), family.iin(), "RSA").status()).isEqualTo(200);
            visit.awaitPath("/login/account");
        }
        inspection.assertNothingFound();
    }

    @Test
    void without_scripts_a_button_goes_on() {
        Family family = product.family("ORDINARY");
        try (Visit visit = Visit.withoutScripts(browser, product.url(), "ru")) {
            QrSigning qr = new QrSigning(visit);
            new ParentJourney(visit, family).openQrLogIn();
            visit.press("signed");
            visit.awaitText("errors", "Подписи ещё нет");
            assertThat(mobile.sign(qr.scan(), family.iin(), "RSA").status()).isEqualTo(200);
            visit.press("signed");
            visit.awaitPath("/login/account");
        }
    }

    @Test
    void who_photographed_the_code_does_not_log_in_as_the_parent_who_scanned_it() {
        Family family = product.family("ORDINARY");
        try (Visit parent = Visit.withoutScripts(browser, product.url(), "ru");
                Visit stranger = Visit.byDesktop(browser, product.url(), "ru")) {
            QrSigning qr = new QrSigning(parent);
            new ParentJourney(parent, family).openQrLogIn();
            String link = qr.scan();
            assertThat(mobile.sign(link, family.iin(), "RSA").status()).isEqualTo(200);

            qr.useInTheFormForKeys(link, stranger);
            stranger.awaitText("errors", "Время для подписи истекло");

            parent.press("signed");
            parent.awaitPath("/login/account");
        }
    }

    @Test
    void a_statement_that_changed_meanwhile_is_refused_once_and_signed_with_another_code() {
        Family family = product.family("ORDINARY");
        Inspection inspection = new Inspection("kk", "qr-changed");
        try (Visit visit = Visit.byDesktop(browser, product.url(), "ru")) {
            QrSigning qr = new QrSigning(visit);
            new ParentJourney(visit, family).toDocuments("kk").documents().chooseQr();
            String link = qr.scan();
            visit.anotherTab("/cabinet?lang=kk").close();
            assertThat(mobile.sign(link, family.iin(), "RSA").status()).isEqualTo(200);
            visit.awaitText("errors", "деректер өзгерді");
            visit.awaitText("qr-state", "жалғастыру мүмкін болмады");
            assertThat(visit.page().locator("[data-signing-status]").count()).isZero();
            inspection.look(visit, "changed");

            visit.press("renew");
            assertThat(mobile.sign(qr.scan(), family.iin(), "RSA").status()).isEqualTo(200);
            visit.awaitPath("/apply/receipt");
        }
        inspection.assertNothingFound();
    }

    private void assertRefused(String link, Family family, String key, String code) {
        assertThat(mobile.sign(link, family.iin(), key))
                .as(key)
                .extracting(Outcome::status, Outcome::code)
                .containsExactly(403, code);
    }

    private List<String> signatures(Family family) {
        String sql = "select s.means || ' ' || s.format || ' ' || s.algorithm from electronic_signature s"
                + " where s.iin = ? and s.purpose = 'APPLICATION' and s.used_at is not null";
        return product.database().column(sql, family.iin());
    }
}
