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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest {

    private static final String PHONE = "+77019990000";

    @RegisterExtension
    private final SandboxExtension sandbox = new SandboxExtension();

    private JsonArray array(String path) {
        try (var reader = Json.createReader(new StringReader(sandbox.get(path).body()))) {
            return reader.readArray();
        }
    }

    private int sms(String text, int reference) {
        return sandbox.sms().send(PHONE, text, reference);
    }

    private JsonArray messages() {
        return array("/api/phone/" + PHONE + "/messages");
    }

    @Test
    void message_is_delivered_once_however_often_it_is_sent() {
        assertThat(sms("Код 123456 – ешкімге айтпаңыз", 1)).isZero();
        assertThat(sms("Код 123456 – ешкімге айтпаңыз", 1)).isZero();
        assertThat(messages()).hasSize(1);
        assertThat(messages().getJsonObject(0).getString("text")).isEqualTo("Код 123456 – ешкімге айтпаңыз");
        assertThat(messages().getJsonObject(0).getString("other")).isEqualTo("Enrollment");
        assertThat(messages().getJsonObject(0).getString("direction")).isEqualTo("IN");
    }

    @Test
    void newest_message_comes_first() {
        sms("Код 123456", 1);
        sms("Код 654321", 2);
        assertThat(messages().getJsonObject(0).getString("text")).contains("654321");
    }

    @ParameterizedTest
    @CsvSource({"HTTP_500, 8", "THROTTLED, 88", "NOT_FOUND, 11"})
    void centre_fails_as_ordered_and_delivers_on_the_next_try(String fault, int reason) {
        sandbox.post("/api/faults", "{\"service\":\"SMS\",\"fault\":\"" + fault + "\"}");
        assertThat(sms("Код 123456", 1)).isEqualTo(reason);
        assertThat(messages()).isEmpty();
        assertThat(sms("Код 123456", 1)).isZero();
        assertThat(messages()).hasSize(1);
    }

    @Test
    void parts_are_joined_in_their_order_whoever_comes_first() {
        sandbox.sms().sendPart(PHONE, new byte[] {5, 0, 3, 9, 2, 2}, "бөлік", 3);
        assertThat(messages()).isEmpty();
        sandbox.sms().sendPart(PHONE, new byte[] {5, 0, 3, 9, 2, 1}, "екі ", 3);
        assertThat(messages().getJsonObject(0).getString("text")).isEqualTo("екі бөлік");
        sandbox.sms().sendSegment(PHONE, 1, 2, "тағы ");
        sandbox.sms().sendSegment(PHONE, 2, 2, "біреу");
        assertThat(messages().getJsonObject(0).getString("text")).isEqualTo("тағы біреу");
    }

    @Test
    void what_is_no_number_is_refused_for_good() {
        assertThat(sandbox.sms().send("870123", "x", 1)).isEqualTo(11);
    }

    @Test
    void faults_that_stand_are_listed_with_the_calls() {
        sandbox.post("/api/faults", "{\"service\":\"SMS\",\"fault\":\"THROTTLED\",\"untilCleared\":true}");
        sms("Код 123456", 1);
        sms("Код 123456", 1);
        var sms = array("/api/faults").getValuesAs(JsonObject.class).stream()
                .filter(standing -> standing.getString("service").equals("SMS"))
                .findFirst()
                .orElseThrow();
        assertThat(sms.getString("fault")).isEqualTo("THROTTLED");
        assertThat(sms.getBoolean("untilCleared")).isTrue();
        assertThat(sms.getInt("calls")).isEqualTo(2);
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
