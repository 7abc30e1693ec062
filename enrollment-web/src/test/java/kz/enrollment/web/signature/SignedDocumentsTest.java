package kz.enrollment.web.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import kz.enrollment.signature.SignatureFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What eGov Mobile sends back: taken only when it is the one document we gave, signed in the form we asked for. */
class SignedDocumentsTest {

    @Test
    void the_signature_is_taken_from_the_place_of_the_document() {
        String sent = """
                {"signMethod":"CMS_WITH_DATA","version":2,"documentsToSign":[{"id":1,"nameKz":"…","meta":[],
                 "document":{"file":{"mime":"text/plain","data":"c2ln\\r\\nbmVk"}}}]}""";
        assertThat(read(sent, SignatureFormat.CMS).signature()).asString().isEqualTo("signed");
        assertThat(read(sent.replace("\"id\":1", "\"id\":\"1\""), SignatureFormat.CMS)
                        .isCanceled())
                .isFalse();
    }

    @Test
    void signed_xml_is_taken_as_it_is() {
        String sent = """
                {"signMethod":"XML","documentsToSign":[{"id":1,"documentXml":"<a>ә</a>"}]}""";
        assertThat(read(sent, SignatureFormat.XML).signature()).isEqualTo("<a>ә</a>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_person_may_refuse() {
        assertThat(read("{\"status\":\"CANCELED\"}", SignatureFormat.CMS).isCanceled())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "\"text\"",
                "{",
                "{}",
                "{\"documentsToSign\":{}}",
                "{\"documentsToSign\":[]}",
                "{\"documentsToSign\":[7]}",
                "{\"documentsToSign\":[{\"id\":1}]}",
                "{\"documentsToSign\":[{\"id\":1,\"document\":null}]}",
                "{\"documentsToSign\":[{\"id\":1,\"document\":{\"file\":{\"data\":7}}}]}",
                "{\"documentsToSign\":[{\"id\":1,\"document\":{\"file\":{\"data\":\" \"}}}]}",
                "{\"documentsToSign\":[{\"id\":1,\"document\":{\"file\":{\"data\":\"a\"}}}]}",
                "{\"documentsToSign\":[{\"id\":2,\"document\":{\"file\":{\"data\":\"c2lnbmVk\"}}}]}",
                "{\"signMethod\":\"CMS_SIGN_ONLY\",\"documentsToSign\":[{\"id\":1,\"document\":{\"file\":{\"data\":\"c2lnbmVk\"}}}]}",
                "{\"documentsToSign\":[{\"id\":1,\"document\":{\"file\":{\"data\":\"c2lnbmVk\"}}},{\"id\":1}]}"
            })
    void anything_else_is_malformed(String sent) {
        assertThatThrownBy(() -> read(sent, SignatureFormat.CMS))
                .isInstanceOf(EgovMobileRefusal.class)
                .hasMessage("body.malformed");
    }

    @Test
    void a_body_nested_without_end_is_malformed_too() {
        String deep = "{\"documentsToSign\":" + "[".repeat(100_000);
        assertThatThrownBy(() -> read(deep, SignatureFormat.CMS)).isInstanceOf(EgovMobileRefusal.class);
    }

    private static SignedDocuments read(String sent, SignatureFormat format) {
        return SignedDocuments.of(sent.getBytes(StandardCharsets.UTF_8), Views.of(format, "text"));
    }
}
