package kz.enrollment.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void a_problem_names_status_code_line_and_what_is_wrong() {
        assertThat(Problem.of(400, "csv.order", 12345).atLine(12345).json().toString())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400,\"code\":\"csv.order\","
                        + "\"detail\":\"Line 12345: the sequence has to be higher than in the line before.\","
                        + "\"line\":12345}");
    }

    @Test
    void statuses_the_platform_does_not_know_have_titles_too() {
        assertThat(Problem.of(422, "anything").json().getString("title")).isEqualTo("Unprocessable Content");
        assertThat(Problem.of(429, "calls.too_many", 1200).json().getString("title"))
                .isEqualTo("Too Many Requests");
    }

    @Test
    void a_code_without_text_has_no_detail() {
        assertThat(Problem.of(422, "somewhere.else").json()).doesNotContainKey("detail");
    }

    @Test
    void what_the_caller_wrote_stays_inside_its_member() {
        assertThat(Problem.of(400, "parameter.unknown", "\"},{0}")
                        .at("\"},{0}")
                        .json()
                        .toString())
                .contains("\"parameter\":\"\\\"},{0}\"");
    }

    @Test
    void only_csv_in_utf_8_is_csv() {
        assertThat(Csv.isCsv(null)).isFalse();
        assertThat(Csv.isCsv(MediaType.APPLICATION_JSON_TYPE)).isFalse();
        assertThat(Csv.isCsv(new MediaType("text", "csv"))).isTrue();
        assertThat(Csv.isCsv(new MediaType("TEXT", "CSV", Map.of("charset", "UTF-8"))))
                .isTrue();
        assertThat(Csv.isCsv(new MediaType("text", "csv", Map.of("charset", "windows-1251"))))
                .isFalse();
    }
}
