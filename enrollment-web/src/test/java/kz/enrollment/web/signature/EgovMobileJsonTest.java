package kz.enrollment.web.signature;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import kz.enrollment.shared.Sha256;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SigningPurpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What eGov Mobile is told, word for word as state-systems.md has it. */
class EgovMobileJsonTest {

    private static final String TEXT = "Бала: Әбдіғали Ұлпан\n";

    @Test
    void the_announcement_says_who_asks_until_when_and_where_the_document_is() {
        JsonObject told = EgovMobileJson.announcement(
                Views.of(SignatureFormat.CMS, TEXT),
                "https://enrollment.example/egov-mobile/1",
                "token",
                "990140099401");
        assertThat(told.keySet()).containsExactlyInAnyOrder("description", "expiry_date", "organisation", "document");
        assertThat(told.getString("expiry_date")).isEqualTo("2026-07-03T15:05:00+05:00");
        assertThat(told.getJsonObject("organisation").keySet())
                .containsExactlyInAnyOrder("nameRu", "nameKz", "nameEn", "bin");
        assertThat(told.getJsonObject("document").toString())
                .isEqualTo("{\"uri\":\"https://enrollment.example/egov-mobile/1\",\"auth_type\":\"Token\","
                        + "\"auth_token\":\"token\"}");
        assertThat(told.toString()).doesNotContain("Ұлпан");
    }

    @Test
    void a_log_in_is_announced_with_a_warning_of_codes_that_somebody_else_opened() {
        assertThat(described(SigningPurpose.PARENT_LOGIN)).contains("бас тартыңыз", "откажитесь");
        assertThat(described(SigningPurpose.STAFF_LOGIN)).contains("бас тартыңыз", "откажитесь");
        assertThat(described(SigningPurpose.APPLICATION)).doesNotContain("бас тартыңыз", "откажитесь");
    }

    private static String described(SigningPurpose purpose) {
        return EgovMobileJson.announcement(Views.of(purpose, SignatureFormat.CMS, TEXT), "", "", "")
                .getString("description");
    }

    @ParameterizedTest
    @CsvSource({"CMS, CMS_WITH_DATA", "CMS_DETACHED, CMS_SIGN_ONLY"})
    void a_document_to_sign_travels_in_base64_with_its_digest(SignatureFormat format, String method) {
        JsonObject told = EgovMobileJson.documents(Views.of(format, TEXT));
        assertThat(told.getString("signMethod")).isEqualTo(method);
        assertThat(told.getInt("version")).isEqualTo(2);
        JsonObject document = told.getJsonArray("documentsToSign").getJsonObject(0);
        assertThat(document.keySet()).containsExactlyInAnyOrder("id", "nameRu", "nameKz", "nameEn", "meta", "document");
        JsonObject file = document.getJsonObject("document").getJsonObject("file");
        assertThat(file.getString("mime")).isEqualTo("text/plain");
        assertThat(new String(Base64.getDecoder().decode(file.getString("data")), StandardCharsets.UTF_8))
                .isEqualTo(TEXT);
        assertThat(document.getJsonArray("meta").getJsonObject(0).getString("value"))
                .isEqualTo(Sha256.of(TEXT));
    }

    @Test
    void xml_travels_as_it_is() {
        JsonObject told = EgovMobileJson.documents(Views.of(SignatureFormat.XML, "<a>ә</a>"));
        assertThat(told.getString("signMethod")).isEqualTo("XML");
        JsonObject document = told.getJsonArray("documentsToSign").getJsonObject(0);
        assertThat(document.getString("documentXml")).isEqualTo("<a>ә</a>");
        assertThat(document).doesNotContainKey("document");
    }

    @ParameterizedTest
    @EnumSource(SigningPurpose.class)
    void everything_that_can_be_signed_has_a_name_in_three_languages(SigningPurpose purpose) {
        assertThat(Stream.of("kk", "ru", "en").map(language -> EgovMobileJson.name(purpose, language)))
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).isNotBlank());
    }
}
