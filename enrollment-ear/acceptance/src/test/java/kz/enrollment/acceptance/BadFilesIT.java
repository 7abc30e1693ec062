package kz.enrollment.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import kz.enrollment.acceptance.pages.LightParent;
import kz.enrollment.acceptance.pages.ParentJourney;
import kz.enrollment.acceptance.pages.SampleFiles;
import kz.enrollment.acceptance.pages.Visit;
import kz.enrollment.acceptance.product.Family;
import kz.enrollment.acceptance.product.Product;
import kz.enrollment.acceptance.product.ProductExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that will not do is told beside its field, whatever its name says, and the draft is as it was. */
@ExtendWith(ProductExtension.class)
class BadFilesIT {
    private final Product product;
    private final Browser browser;

    BadFilesIT(Product product, Browser browser) {
        this.product = product;
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource({
        "kk, true, 5 МБ, JPG сурет те, Файл бос, құпиясөзбен, зақымдалған, 800×600",
        "ru, true, 5 МБ, не снимок JPG, пустой, паролем, повреждён, 800×600",
        "ru, false, 5 МБ, не снимок JPG, пустой, паролем, повреждён, 800×600"
    })
    void bad_files_are_refused_with_a_reason(
            String language,
            boolean scripts,
            String large,
            String type,
            String empty,
            String locked,
            String broken,
            String landscape) {
        Family family = product.family("ORDINARY");
        String draft = new LightParent(product.url(), family).toDocuments("24K");
        try (Visit visit = scripts
                ? Visit.byPhone(browser, product.url(), language)
                : Visit.withoutScripts(browser, product.url(), language)) {
            ParentJourney journey = new ParentJourney(visit, family).logIn();
            visit.awaitPath("/cabinet");
            visit.open("/apply/documents?id=" + draft);
            journey.offer("PHOTO", SampleFiles.sixMegabytes());
            visit.awaitText("document-PHOTO", large);
            journey.offer("PHOTO", SampleFiles.program());
            visit.awaitText("document-PHOTO", type);
            journey.offer("PHOTO", SampleFiles.empty());
            visit.awaitText("document-PHOTO", empty);
            journey.offer("PHOTO", SampleFiles.lockedPdf());
            visit.awaitText("document-PHOTO", locked);
            journey.offer("PHOTO", SampleFiles.broken());
            visit.awaitText("document-PHOTO", broken);
            journey.offer("PHOTO", SampleFiles.landscape());
            visit.awaitText("document-PHOTO", landscape);
            assertThat(photos(draft)).isZero();
            journey.upload("PHOTO", SampleFiles.photo());
            assertThat(photos(draft)).isEqualTo(1);
        }
    }

    private long photos(String draft) {
        return product.database()
                .number(
                        "select count(*) from stored_document where type = 'PHOTO' and draft_id = cast(? as uuid)",
                        draft);
    }
}
