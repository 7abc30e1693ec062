package kz.enrollment.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.enrollment.acceptance.pages.Inspection;
import kz.enrollment.acceptance.pages.LightParent;
import kz.enrollment.acceptance.pages.Visit;
import kz.enrollment.acceptance.product.ApiCaller;
import kz.enrollment.acceptance.product.Family;
import kz.enrollment.acceptance.product.Product;
import kz.enrollment.acceptance.product.ProductExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody sees the places of every stream, follows their ledger and checks its chain; nobody is seen in it. */
@ExtendWith(ProductExtension.class)
class PublicLedgerIT {
    private static final String STREAM = "31R";
    private static final String CSV = "text/csv";
    private static final String JSON = "application/json";

    private final Product product;
    private final Browser browser;
    private final ApiCaller caller;

    PublicLedgerIT(Product product, Browser browser) {
        this.product = product;
        this.browser = browser;
        this.caller = new ApiCaller(product.url());
    }

    @Test
    void all_streams_of_the_campaign_are_listed_in_the_language_that_was_asked_for() {
        HttpResponse<String> kazakh = caller.get("/api/v1/streams");
        assertThat(kazakh.headers().firstValue("Content-Type").orElseThrow()).startsWith(JSON);
        assertThat(kazakh.headers().firstValue("Vary")).contains("Accept-Language");
        assertThat(kazakh.headers().firstValue("Set-Cookie")).isEmpty();
        JsonArray streams = array(kazakh.body());
        assertThat(streams).hasSizeGreaterThan(300);
        JsonObject first = streams.getJsonObject(0);
        assertThat(first.keySet())
                .containsExactly(
                        "id", "school", "language", "places", "catchment", "outside", "waiting", "rule", "released");
        assertThat(streams.getValuesAs(JsonObject.class))
                .allSatisfy(stream -> assertThat(stream.getString("id")).matches("[A-Za-z0-9_-]+"));
        String russian = caller.get("/api/v1/streams", "Accept-Language", "ru-RU, kk;q=0.5")
                .body();
        assertThat(array(russian).getJsonObject(0).getString("school"))
                .isNotEqualTo(first.getString("school"))
                .contains("№ 1");
    }

    @Test
    void the_chain_of_a_ledger_is_recomputed_from_its_csv_and_its_json_says_the_same() {
        new LightParent(product.url(), product.family("ORDINARY")).apply(STREAM);
        HttpResponse<String> csv = ledger();
        assertThat(csv.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""))
                .isEqualToIgnoringCase("text/csv;charset=UTF-8");
        List<String> lines = csv.body().lines().toList();
        assertThat(lines.get(0))
                .isEqualTo("number,time,application,category,event,places,catchment,outside,released,hash");
        assertThat(lines.get(1)).contains(",,,OPENED,");
        String previous = "0".repeat(64);
        for (String line : lines.subList(1, lines.size())) {
            String row = line.substring(0, line.lastIndexOf(','));
            assertThat(line).isEqualTo(row + "," + sha256(previous + "," + row));
            previous = line.substring(line.lastIndexOf(',') + 1);
        }
        assertThat(csv.headers().firstValue("ETag").orElseThrow()).contains(previous);
        HttpResponse<String> json = caller.get(path(), "Accept", JSON);
        assertThat(json.headers().firstValue("Content-Type").orElseThrow()).startsWith(JSON);
        assertThat(array(json.body()).getValuesAs(PublicLedgerIT::csv)).isEqualTo(lines.subList(1, lines.size()));
    }

    @Test
    void a_ledger_that_has_not_changed_is_not_sent_again() {
        HttpResponse<String> answer = ledger();
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(caller.get(path(), "Accept", CSV, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(caller.get(path(), "Accept", JSON, "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        HttpResponse<String> head = caller.send("HEAD", path(), null);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("ETag")).contains(tag);
        assertThat(head.headers().firstValue("Content-Length")).isNotEqualTo(Optional.of("0"));
    }

    @Test
    void what_is_not_there_is_a_problem_and_no_page() {
        for (String path : List.of("/api/v1/streams/ALM99-1K/ledger", "/api/v1/ledger-heads/2001-01-01", "/api/none")) {
            HttpResponse<String> answer = caller.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(ApiCaller.json(answer.body()).getInt("status")).isEqualTo(404);
        }
        assertThat(caller.get(path(), "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(caller.send("DELETE", path(), null).statusCode()).isEqualTo(405);
        assertThat(caller.get(path() + "?format=xml").statusCode()).isEqualTo(400);
        assertThat(caller.get("/api/campaigns").statusCode()).isEqualTo(200);
        assertThat(caller.get("/openapi").body())
                .contains("/api/v1/streams", "/api/v1/streams/{id}/ledger", "/api/v1/what-if");
    }

    @Test
    void every_file_of_chain_heads_has_the_hash_it_says() {
        for (String day : array(caller.get("/api/v1/ledger-heads").body()).getValuesAs(JsonValue::toString)) {
            HttpResponse<String> file = caller.get("/api/v1/ledger-heads/" + day.replace("\"", ""));
            assertThat(file.headers().firstValue("X-SHA256")).contains(sha256(file.body()));
            assertThat(file.body()).startsWith("stream,number,hash\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru"})
    void a_family_finds_its_row_and_nothing_tells_whose_it_is(String language) {
        Family family = product.family("ORDINARY");
        LightParent.Filed filed = new LightParent(product.url(), family).apply(STREAM);
        String reference = product.database()
                .value("select ledger_reference from enrollment_application where id = cast(? as uuid)", filed.id());
        String row = product.database()
                .value("select number from ledger_entry where application = ? and event = 'HELD'", reference);
        String hash = product.database().value("select hash from ledger_entry where application = ?", reference);
        Inspection inspection = new Inspection(language, "ledger");
        try (Visit visit = Visit.byPhone(browser, product.url(), language)) {
            visit.open("/");
            visit.press("ledger-link");
            visit.awaitPath("/ledger");
            inspection.look(visit, "streams");
            visit.type("text", "31");
            visit.press("find");
            inspection.look(visit, "found");
            assertThat(visit.open("/ledger/stream?id=" + id())).isEqualTo(200);
            inspection.look(visit, "stream");
            visit.type("row-number", row);
            visit.press("show-row");
            visit.awaitText("row-hash", hash);
            inspection.look(visit, "row");
            assertThat(visit.text("row-application")).isEqualTo(reference);
            assertThat(sha256(visit.text("row-line").strip())).isEqualTo(hash);
            assertThat(visit.page().content()).doesNotContain(family.iin(), filed.number());
            assertThat(visit.see("rule").locator("li").count()).isEqualTo(5);
            visit.assertNoComplaints();
        }
        try (Visit desk = Visit.byDesktop(browser, product.url(), language)) {
            desk.open("/ledger/stream?id=" + id() + "&row=" + row);
            desk.press("chart-details");
            inspection.look(desk, "stream-desktop");
        }
        inspection.assertNothingFound();
    }

    @Test
    void the_pages_work_without_scripts_and_an_unknown_stream_or_row_is_said_to_be_so() {
        try (Visit visit = Visit.withoutScripts(browser, product.url(), "kk")) {
            assertThat(visit.open("/ledger?text=zzz")).isEqualTo(200);
            assertThat(visit.sees("ledger-none")).isTrue();
            visit.press("all");
            visit.awaitPath("/ledger");
            assertThat(visit.open("/ledger/stream?id=" + id() + "&row=999999999"))
                    .isEqualTo(200);
            assertThat(visit.sees("row-error")).isTrue();
            assertThat(visit.open("/ledger/stream?id=ALM99-1K")).isEqualTo(404);
        }
    }

    private HttpResponse<String> ledger() {
        return caller.get(path());
    }

    private String path() {
        return "/api/v1/streams/" + id() + "/ledger";
    }

    private String id() {
        return array(caller.get("/api/v1/streams").body()).getValuesAs(JsonObject.class).stream()
                .map(stream -> stream.getString("id"))
                .filter(id -> id.endsWith("-" + STREAM))
                .findFirst()
                .orElseThrow();
    }

    private static String csv(JsonValue row) {
        return row.asJsonObject().values().stream()
                .map(value -> value.toString().replace("\"", ""))
                .collect(Collectors.joining(","));
    }

    private static JsonArray array(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readArray();
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
