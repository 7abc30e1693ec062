package kz.enrollment.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.enrollment.acceptance.pages.LightBrowser;
import kz.enrollment.acceptance.pages.LightParent;
import kz.enrollment.acceptance.product.Product;
import kz.enrollment.acceptance.product.ProductExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What belongs to one parent does not exist for another, and forms of other sites do nothing. */
@ExtendWith(ProductExtension.class)
class OtherHandsIT {
    private final Product product;
    private LightBrowser stranger;

    OtherHandsIT(Product product) {
        this.product = product;
    }

    @BeforeEach
    void another_parent_is_logged_in() {
        LightParent parent = new LightParent(product.url(), product.family("ORDINARY"));
        parent.logIn();
        stranger = parent.browser();
    }

    @Test
    void the_application_of_another_parent_is_not_found() {
        LightParent.Filed filed = new LightParent(product.url(), product.family("ORDINARY")).apply("24K");
        String document = product.database()
                .value(
                        "select id from stored_document where type = 'PHOTO' and application_id = cast(? as uuid)",
                        filed.id());
        String receipt = product.database()
                .value("select id from issued_document where application_id = cast(? as uuid)", filed.id());
        assertNotFound(List.of(
                "/application?id=" + filed.id(),
                "/application/withdraw?id=" + filed.id(),
                "/application/offer?id=" + filed.id(),
                "/application/leave?id=" + filed.id(),
                "/application/standing?id=" + filed.id(),
                "/apply/receipt?id=" + filed.id(),
                "/application/file?application=" + filed.id() + "&document=" + document,
                "/document?lang=kk&id=" + receipt));
        assertThat(stranger.html()).doesNotContain(filed.number());
    }

    @Test
    void the_draft_of_another_parent_is_not_found() {
        LightParent owner = new LightParent(product.url(), product.family("ORDINARY"));
        String draft = owner.toDocuments("24K");
        assertNotFound(List.of(
                "/apply/consent?id=" + draft,
                "/apply/details?id=" + draft,
                "/apply/wishes?id=" + draft,
                "/apply/documents?id=" + draft,
                "/apply/check?id=" + draft,
                "/apply/abandon?id=" + draft));
        assertThat(owner.browser().open("/apply/documents?id=" + draft).status())
                .isEqualTo(200);
    }

    @Test
    void a_form_without_our_token_is_refused_and_changes_nothing() {
        stranger.open("/cabinet").press("start-form", "start", Map.of("csrf", "not-ours"));
        assertThat(stranger.status()).isEqualTo(403);
        assertThat(stranger.html()).contains("Форма қабылданбады");
        stranger.open("/cabinet");
        assertThat(stranger.html()).doesNotContain("id=\"drafts\"");
    }

    @Test
    void a_parent_is_no_officer() {
        assertThat(stranger.open("/staff/queue").status()).isEqualTo(403);
        assertThat(stranger.html()).doesNotContain("???").contains("lang=\"kk\"");
    }

    private void assertNotFound(List<String> paths) {
        for (String path : paths) {
            assertThat(stranger.open(path).status()).as(path).isEqualTo(404);
            assertThat(stranger.html()).as(path).contains("Бет табылмады");
        }
    }
}
