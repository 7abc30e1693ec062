package kz.enrollment.sandbox.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kz.enrollment.sandbox.SandboxExtension;
import kz.enrollment.sandbox.city.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlPageTest {

    private static final String CODE = "ORDINARY-1";
    private static final String FAMILY = "/control/families/" + CODE;

    @RegisterExtension
    private final SandboxExtension sandbox = new SandboxExtension();

    private JsonArray array(String path) {
        try (var reader = Json.createReader(new StringReader(sandbox.get(path).body()))) {
            return reader.readArray();
        }
    }

    private JsonObject family(String code) {
        return array("/api/families?code=" + code).getJsonObject(0);
    }

    private JsonObject standing(String system) {
        return array("/api/faults").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("service").equals(system))
                .findFirst()
                .orElseThrow();
    }

    private int api(String path, String json) {
        return sandbox.post(path, json, "Content-Type", "application/json").statusCode();
    }

    @ParameterizedTest
    @CsvSource({"kk, Басқару, өшірілгенше", "ru, Управление, до отключения"})
    void every_system_is_on_the_page_with_a_switch(String language, String title, String standing) {
        sandbox.post("/control/faults", "system=OCSP&fault=RESET&delay=&times=");
        assertThat(sandbox.get("/control", "Accept-Language", language).body())
                .contains("<h1>" + title, "GBDFLUniversal_token", "NCALAYER", "EGOV", "MAIL", standing);
    }

    @Test
    void a_fault_is_ordered_for_some_calls_and_cleared_with_all_others() {
        sandbox.post("/control/faults", "system=SMS&fault=DELAY&delay=1500&times=3");
        assertThat(standing("SMS").getInt("delayMillis")).isEqualTo(1500);
        assertThat(standing("SMS").getInt("times")).isEqualTo(3);
        sandbox.post("/control/clear", "");
        assertThat(standing("SMS").getString("fault")).isEqualTo("NONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"system=NO_SUCH&fault=RESET", "system=SMS&fault=NO_SUCH", "system=SMS&fault=DELAY&delay=x"})
    void what_does_not_exist_is_refused(String form) {
        assertThat(sandbox.post("/control/faults", form).statusCode()).isEqualTo(400);
    }

    @Test
    void another_site_cannot_order_faults() {
        assertThat(sandbox.post("/control/faults", "system=SMS&fault=RESET", "Origin", "http://example.kz")
                        .statusCode())
                .isEqualTo(403);
        assertThat(standing("SMS").getString("fault")).isEqualTo("NONE");
    }

    @Test
    void the_form_shows_a_family_and_changes_it() {
        assertThat(sandbox.get(FAMILY).body()).contains("name=\"child.0.form065\"", "<select name=\"street\"");
        var saved = sandbox.post(
                FAMILY,
                "surname=" + URLEncoder.encode("Жаңа\"<b>", StandardCharsets.UTF_8)
                        + "&address=none&habit=BLOCKS_1414&automatic=true&child.0.form065=false");
        assertThat(saved.headers().firstValue("Location")).contains(FAMILY + "?saved=yes");
        assertThat(sandbox.get(FAMILY).body()).contains("Жаңа&quot;&lt;b&gt;").doesNotContain("<b>");
        var family = family(CODE);
        assertThat(family.containsKey("address")).isFalse();
        assertThat(family.getJsonArray("children").getJsonObject(0).getJsonArray("forms"))
                .hasSize(1);
        var phone = sandbox.get("/api/phone/" + family.getString("phone") + "/habits");
        assertThat(phone.body()).contains("\"blocks1414\":true", "\"automatic\":true");
    }

    @Test
    void programs_change_only_what_they_name() {
        var before = family(CODE);
        assertThat(api(FAMILY, "{\"child.0.enrolledAt\":24}")).isEqualTo(200);
        var after = family(CODE);
        assertThat(after.getJsonArray("children").getJsonObject(0).getBoolean("enrolled"))
                .isTrue();
        assertThat(after.getJsonObject("applicant")).isEqualTo(before.getJsonObject("applicant"));
        assertThat(after.getJsonObject("address")).isEqualTo(before.getJsonObject("address"));
        assertThat(api(FAMILY, "{\"child.0.enrolledAt\":null}")).isEqualTo(200);
        assertThat(family(CODE)).isEqualTo(before);
    }

    @Test
    void a_family_moves_into_another_catchment() {
        var street = sandbox.showcase(Situation.OVERFULL_SCHOOL)
                .applicant()
                .registration()
                .street();
        assertThat(api(FAMILY, "{\"address\":\"temporary\",\"street\":" + street.number() + ",\"house\":\"2\"}"))
                .isEqualTo(200);
        var address = family(CODE).getJsonObject("address");
        assertThat(address.getString("kk")).contains(street.nameKk(), "2-үй");
        assertThat(address.getBoolean("temporary")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"street\":1}",
                "{\"house\":\"x\"}",
                "{\"kinship\":\"UNCLE\"}",
                "{\"arCode\":\"12\"}",
                "{\"surname\":\"\"}",
                "{\"child.0.enrolledAt\":9999}",
                "{\"address\":{}}",
                "["
            })
    void what_makes_no_sense_changes_nothing(String body) {
        var before = family(CODE);
        assertThat(api(FAMILY, body)).isEqualTo(400);
        assertThat(family(CODE)).isEqualTo(before);
    }

    @Test
    void new_families_and_children_have_numbers_of_their_own() {
        var location = sandbox.post("/control/families", "")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(location).isEqualTo("/control/families/NEW-1?saved=yes");
        sandbox.post("/control/families/NEW-1/children", "birthDate=2020-05-05");
        assertThat(api("/control/families", "{\"surname\":\"Үлгі\",\"child.0.birthDate\":\"2020-05-05\"}"))
                .isEqualTo(200);
        var first = family("NEW-1");
        var second = family("NEW-2");
        assertThat(first.getJsonArray("children")).hasSize(2);
        assertThat(second.getJsonObject("applicant").getString("surname")).isEqualTo("Үлгі");
        assertThat(second.getJsonArray("children").getJsonObject(0).getString("iin"))
                .isNotEqualTo(first.getJsonArray("children").getJsonObject(1).getString("iin"));
        assertThat(first.getString("phone")).isNotEqualTo(second.getString("phone"));
        assertThat(sandbox.get("/?q=NEW-1").body()).contains("NEW-1");
    }

    @Test
    void a_family_that_does_not_exist_is_not_found() {
        assertThat(sandbox.get("/control/families/NOBODY-1").statusCode()).isEqualTo(404);
        assertThat(api("/control/families/NOBODY-1", "{}")).isEqualTo(404);
    }
}
