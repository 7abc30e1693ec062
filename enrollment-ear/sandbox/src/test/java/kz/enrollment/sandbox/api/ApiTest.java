package kz.enrollment.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import kz.enrollment.sandbox.SandboxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest {

    private static final String PHONE = "+77019990000";
    private static final String MESSAGE =
            "{\"id\":\"%s\",\"to\":\"" + PHONE + "\",\"text\":\"Код 123456 – ешкімге айтпаңыз\"}";

    @RegisterExtension
    private final SandboxExtension sandbox = new SandboxExtension();

    private JsonArray array(String path) {
        try (var reader = Json.createReader(new StringReader(sandbox.get(path).body()))) {
            return reader.readArray();
        }
    }

    private int sms(String id) {
        return sandbox.post("/sms", MESSAGE.formatted(id)).statusCode();
    }

    private JsonArray messages() {
        return array("/api/phone/" + PHONE + "/messages");
    }

    @Test
    void message_is_delivered_once_however_often_it_is_sent() {
        assertThat(sms("a")).isEqualTo(202);
        assertThat(sms("a")).isEqualTo(202);
        assertThat(messages()).hasSize(1);
        assertThat(messages().getJsonObject(0).getString("text")).isEqualTo("Код 123456 – ешкімге айтпаңыз");
        assertThat(messages().getJsonObject(0).getString("direction")).isEqualTo("IN");
    }

    @Test
    void newest_message_comes_first() {
        sms("a");
        sandbox.post("/sms", MESSAGE.formatted("b").replace("123456", "654321"));
        assertThat(messages().getJsonObject(0).getString("text")).contains("654321");
    }

    @Test
    void gateway_fails_as_ordered_and_delivers_on_the_next_try() {
        sandbox.post("/api/faults", "{\"service\":\"SMS\",\"fault\":\"HTTP_500\"}");
        assertThat(sms("a")).isEqualTo(500);
        assertThat(messages()).isEmpty();
        assertThat(sms("a")).isEqualTo(202);
        assertThat(messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"id\":\"a\",\"to\":\"+77019990000\"}",
                "{\"id\":\"a\",\"to\":\"87012345678\",\"text\":\"x\"}",
                "{\"id\":7,\"to\":\"+77019990000\",\"text\":\"x\"}",
            })
    void bad_message_is_a_bad_request(String body) {
        assertThat(sandbox.post("/sms", body).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"service\":\"*\",\"fault\":\"NO_SUCH\"}",
                "{\"fault\":\"EMPTY\"}",
                "{\"service\":\"*\",\"fault\":\"EMPTY\",\"times\":\"many\"}",
            })
    void bad_order_of_a_fault_is_a_bad_request(String body) {
        assertThat(sandbox.post("/api/faults", body).statusCode()).isEqualTo(400);
    }

    @Test
    void families_are_found_by_situation_and_by_code() {
        assertThat(array("/api/families")).hasSizeGreaterThanOrEqualTo(300);
        assertThat(array("/api/families?situation=TWINS")).hasSize(8);
        var twins = array("/api/families?code=TWINS-1").getJsonObject(0);
        assertThat(twins.getJsonArray("children")).hasSize(2);
        assertThat(twins.getBoolean("showcase")).isTrue();
        assertThat(twins.getJsonObject("description")).containsKeys("kk", "ru", "en");
        assertThat(twins.getJsonObject("address").getJsonObject("catchmentSchools"))
                .containsKeys("kk", "ru");
    }

    @Test
    void staff_come_with_password_and_current_code() {
        var staff = array("/api/staff").getValuesAs(JsonObject.class);
        assertThat(staff).hasSize(30).allSatisfy(member -> {
            assertThat(member.getString("code")).matches("\\d{6}");
            assertThat(member.getString("totpSecret")).matches("[A-Z2-7]{32}");
        });
        assertThat(staff.stream().map(member -> member.getString("login")))
                .doesNotHaveDuplicates()
                .contains("officer1", "director5", "cityadmin", "auditor", "district-medeu");
    }

    @Test
    void habits_of_a_phone_can_be_changed() {
        var path = "/api/phone/" + PHONE + "/habits";
        assertThat(sandbox.post(path, "{\"automatic\":true,\"blocks1414\":true}")
                        .body())
                .contains("\"blocks1414\":true", "\"automatic\":true");
        assertThat(sandbox.post(path, "{\"blocks1414\":false}").body())
                .contains("\"blocks1414\":false", "\"automatic\":true");
        assertThat(sandbox.post(path, "{\"blocks1414\":\"no\"}").statusCode()).isEqualTo(400);
    }

    @Test
    void page_of_another_site_cannot_answer_in_a_person_s_name() {
        var path = "/api/phone/" + PHONE + "/reply";
        assertThat(sandbox.post(path, "{\"text\":\"511\"}", "Origin", "http://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(messages()).isEmpty();
    }

    @Test
    void unknown_paths_are_not_found() {
        assertThat(sandbox.get("/api/phone/12/messages").statusCode()).isEqualTo(404);
        assertThat(sandbox.get("/api/families/more").statusCode()).isEqualTo(404);
    }
}
