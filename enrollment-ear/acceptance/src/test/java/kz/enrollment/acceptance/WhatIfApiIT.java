package kz.enrollment.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.enrollment.acceptance.product.ApiCaller;
import kz.enrollment.acceptance.product.Product;
import kz.enrollment.acceptance.product.ProductExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Anybody tries the rule out by program, and is told what is wrong with a file. */
@ExtendWith(ProductExtension.class)
class WhatIfApiIT {
    private static final String PATH = "/api/v1/what-if";
    private static final String HEADER = "sequence,category\n";
    private static final int MOST_ROWS = 500_000;

    private final ApiCaller caller;

    WhatIfApiIT(Product product) {
        this.caller = new ApiCaller(product.url());
    }

    @ParameterizedTest
    @CsvSource({
        "places=4,                      OOOKKKK, PWWPPPW",
        "places=4&rule=N&release=true,  OOOKKKK, PWWPPPW",
        "places=4&rule=N&release=true,  KOO,     PPP",
        "places=4&rule=N&release=false, KOO,     PPW",
        "places=4&rule=T&release=true,  KKKKO,   PPPWP",
        "places=4&rule=N,               KKKKO,   PPPPW",
        "places=0&rule=T,               KO,      WW"
    })
    void every_row_gets_its_outcome(String query, String arrivals, String outcomes) {
        StringBuilder rows = new StringBuilder(HEADER);
        StringBuilder expected = new StringBuilder("sequence,category,outcome\n");
        for (int row = 0; row < arrivals.length(); row++) {
            String filed = 10 * row + 3 + "," + arrivals.charAt(row);
            rows.append(filed).append('\n');
            expected.append(filed).append(outcomes.charAt(row) == 'P' ? ",PLACE\n" : ",WAITING\n");
        }
        assertThat(post(query, rows.toString()).body()).isEqualTo(expected.toString());
    }

    @Test
    void an_answer_says_how_it_may_be_kept_and_starts_no_session() {
        HttpResponse<String> answer = post("places=4", HEADER + "1,K\r\n2,O\r\n");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""))
                .isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).isEqualTo("sequence,category,outcome\n1,K,PLACE\n2,O,PLACE\n");
    }

    @Test
    void a_header_alone_is_answered_with_the_header_and_numbers_begin_with_zero() {
        assertThat(post("places=4", HEADER).body()).isEqualTo("sequence,category,outcome\n");
        assertThat(post("places=4", HEADER + "0,K\n007,O\n").body())
                .isEqualTo("sequence,category,outcome\n0,K,PLACE\n7,O,PLACE\n");
    }

    @Test
    void half_a_million_rows_are_answered_and_not_one_more() {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int row = 1; row <= MOST_ROWS; row++) {
            rows.append(row * 3L).append(row % 2 == 0 ? ",O\n" : ",K\n");
        }
        String answer = post("places=100000&release=true", rows.toString()).body();
        assertThat(answer.lines().count()).isEqualTo(1 + MOST_ROWS);
        assertThat(answer.lines().filter(line -> line.endsWith(",K,PLACE")).count())
                .isEqualTo(75_000);
        assertThat(answer.lines().filter(line -> line.endsWith(",O,PLACE")).count())
                .isEqualTo(25_000);
        assertThat(answer).endsWith("\n1500000,O,WAITING\n");
        HttpResponse<String> refused =
                post("places=1", rows.append("1500001,K\n").toString());
        assertProblem(refused, 413, "whatif.too_many");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\uFEFFsequence,category\\n1,K\\n | csv.bom | 1",
                "category,sequence\\n1,K\\n | csv.header | 1",
                "sequence,category\\n1,K\\n2,X\\n | csv.category | 3",
                "sequence,category\\n1,K\\n1,O\\n | csv.order | 3",
                "sequence,category\\n0,K\\n2,O\\n-1,K\\n | csv.sequence | 4",
                "'' | csv.header | 1",
                "sequence,category\\n1,K\\n\\n | csv.columns | 3"
            })
    void a_wrong_line_is_named(String body, String code, int line) {
        String text = body.replace("\\n", "\n").replace("\\uFEFF", "\uFEFF");
        JsonObject problem = assertProblem(post("places=4", text), 400, code);
        assertThat(problem.getInt("line")).isEqualTo(line);
        assertThat(problem.getString("detail")).contains("Line " + line);
    }

    @ParameterizedTest
    @CsvSource({
        "'', parameter.missing, places",
        "places=100001, parameter.number, places",
        "places=-1, parameter.number, places",
        "places=4&rule=NONE, parameter.value, rule",
        "places=4&release=1, parameter.value, release",
        "places=4&lang=ru, parameter.unknown, lang",
        "places=4&places=5, parameter.repeated, places"
    })
    void a_wrong_parameter_is_named(String query, String code, String parameter) {
        JsonObject problem = assertProblem(post(query, HEADER), 400, code);
        assertThat(problem.getString("parameter")).isEqualTo(parameter);
    }

    @Test
    void only_csv_is_taken_and_given_and_only_by_post() {
        String path = PATH + "?places=4";
        assertProblem(caller.post(path, HEADER, "Content-Type", "application/json"), 415, "error.415");
        assertProblem(caller.post(path, HEADER), 415, "error.415");
        assertProblem(caller.post(path, HEADER, "Content-Type", "text/csv;charset=utf-16"), 415, "error.415");
        assertProblem(
                caller.post(path, HEADER, "Content-Type", "text/csv", "Accept", "application/json"), 406, "error.406");
        HttpResponse<String> read = caller.get(path);
        assertProblem(read, 405, "error.405");
        assertThat(read.headers().firstValue("Allow").orElseThrow()).contains("POST");
        assertProblem(caller.post("/api/v1/what-is", HEADER, "Content-Type", "text/csv"), 404, "error.404");
        assertProblem(caller.post(path, HEADER, "Content-Type", "no type"), 400, "error.400");
    }

    @Test
    void other_sites_and_programs_may_ask_since_nothing_is_done_in_anybodys_name() {
        HttpResponse<String> answer = caller.post(
                PATH + "?places=1",
                HEADER + "1,K\n",
                "Content-Type",
                "text/csv",
                "Origin",
                "http://elsewhere.example",
                "Sec-Fetch-Site",
                "cross-site");
        assertThat(answer.body()).isEqualTo("sequence,category,outcome\n1,K,PLACE\n");
    }

    @Test
    void an_address_that_asks_too_often_has_to_wait_whatever_address_it_claims_to_have() {
        // Another address of this machine than that of all other tests.
        String answer = "";
        for (int call = 0; call < 5000 && !answer.startsWith("HTTP/1.1 429"); call++) {
            answer = caller.postFrom(
                    "127.0.0.29",
                    PATH + "?places=1",
                    "text/csv",
                    HEADER,
                    "X-Forwarded-For: 198.51.100." + call % 250 + "\r\n");
        }
        assertThat(answer).startsWith("HTTP/1.1 429").contains("application/problem+json", "\"calls.too_many\"");
        Matcher wait = Pattern.compile("(?i)\r\nRetry-After: (\\d+)\r\n").matcher(answer);
        assertThat(wait.find()).isTrue();
        assertThat(Integer.parseInt(wait.group(1))).isBetween(1, 60);
        assertThat(post("places=1", HEADER).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> post(String query, String body) {
        return caller.post(PATH + (query.isEmpty() ? "" : "?" + query), body, "Content-Type", "text/csv");
    }

    private static JsonObject assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        JsonObject problem = ApiCaller.json(answer.body());
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("code")).isEqualTo(code);
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("type")).isNotBlank();
        return problem;
    }
}
