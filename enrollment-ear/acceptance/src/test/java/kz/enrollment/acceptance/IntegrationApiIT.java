package kz.enrollment.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.enrollment.acceptance.pages.LightParent;
import kz.enrollment.acceptance.pages.SampleFiles;
import kz.enrollment.acceptance.product.ApiCaller;
import kz.enrollment.acceptance.product.Eventually;
import kz.enrollment.acceptance.product.Family;
import kz.enrollment.acceptance.product.Product;
import kz.enrollment.acceptance.product.ProductExtension;
import kz.enrollment.acceptance.product.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The portal of another institution hands in for families, by the same rules and into the same queue as ours. */
@ExtendWith(ProductExtension.class)
class IntegrationApiIT {
    private static final String APPLICATIONS = "/api/v1/applications";
    private static final byte[] PHOTO = SampleFiles.photo().buffer;

    private final Product product;

    IntegrationApiIT(Product product) {
        this.product = product;
    }

    @Test
    void a_family_is_handed_in_decided_upon_and_taken_back_by_program() {
        Program program = Program.with(product);
        Family family = product.family("ORDINARY", "kk");
        JsonObject draft = program.readyDraft(family, PHOTO);
        JsonObject receipt = json(program.post(APPLICATIONS, program.submission(draft, family.iin(), "RSA"), key()));
        String path = APPLICATIONS + "/" + receipt.getString("id");

        HttpResponse<String> shown = program.get(path);
        assertThat(shown.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        JsonObject application = json(shown);
        assertThat(application.getString("number")).isEqualTo(receipt.getString("number"));
        assertThat(application.getString("status")).isEqualTo("SUBMITTED");
        assertThat(product.database().value("""
            select channel || ' ' || signature_means from enrollment_application where cast(id as text) = ?
            """, receipt.getString("id"))).isEqualTo("API EDS");
        String paper = application.getJsonArray("documents").getJsonObject(0).getString("id");
        assertThat(program.get(path + "/documents/" + paper).body()).startsWith("%PDF-");

        JsonObject toSign = json(program.get(path + "/withdrawal"));
        JsonObject ended = json(program.post(path + "/withdrawal", program.withdrawal(toSign, family.iin()), key()));
        assertThat(ended.getString("status")).isEqualTo("WITHDRAWN");
        JsonObject news = json(program.get("/api/v1/results"));
        assertThat(news.getJsonArray("entries").getValuesAs(JsonObject.class))
                .extracting(entry -> entry.getString("kind"))
                .startsWith("SUBMITTED")
                .endsWith("WITHDRAWN");
        assertThat(json(program.get("/api/v1/results?after=" + news.getString("next")))
                        .getJsonArray("entries"))
                .isEmpty();
    }

    @Test
    void the_same_request_again_is_answered_the_same_and_another_under_its_key_is_refused() throws Exception {
        Program program = Program.with(product);
        Family family = product.family("ORDINARY", "kk");
        JsonObject draft = program.readyDraft(family, PHOTO);
        JsonObject body = program.submission(draft, family.iin(), "GOST_512");
        String key = key();

        List<HttpResponse<String>> answers =
                atOnce(Collections.nCopies(4, () -> program.post(APPLICATIONS, body, key)));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(HttpResponse::body)
                .containsOnly(answers.get(0).body());
        assertThat(program.post(APPLICATIONS, body, key).body())
                .isEqualTo(answers.get(0).body());
        assertThat(product.database()
                        .number(
                                "select count(*) from enrollment_application where child_iin = ?",
                                family.child().iin()))
                .isEqualTo(1);
        JsonObject other = program.submission(draft, family.iin(), "RSA");
        assertProblem(program.post(APPLICATIONS, other, key), 422, "idempotency.other_body");
    }

    @Test
    void somebody_elses_signature_and_a_changed_statement_file_nothing_and_may_be_put_right() {
        Program program = Program.with(product);
        Family family = product.family("ORDINARY", "kk");
        Family stranger = product.family("ORDINARY", "kk");
        JsonObject draft = program.readyDraft(family, PHOTO);
        String key = key();
        assertProblem(
                program.post(APPLICATIONS, program.submission(draft, stranger.iin(), "RSA"), key),
                422,
                "signature.wrong_person");
        JsonObject signed = program.submission(draft, family.iin(), "RSA");
        String path = APPLICATIONS + "/drafts/" + draft.getString("id");
        program.put(path + "/documents/FORM_065", SampleFiles.pdf("065.pdf").buffer, "application/pdf");
        assertProblem(program.post(APPLICATIONS, signed, key), 422, "signature.tampered");
        JsonObject now = json(program.get(path));
        assertThat(program.post(APPLICATIONS, program.submission(now, family.iin(), "RSA"), key)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void what_another_program_handed_in_does_not_exist() {
        Program program = Program.with(product);
        Program other = Program.with(product);
        Family family = product.family("ORDINARY", "kk");
        JsonObject draft = program.readyDraft(family, PHOTO);
        JsonObject body = program.submission(draft, family.iin(), "RSA");
        assertProblem(other.get(APPLICATIONS + "/drafts/" + draft.getString("id")), 404, "error.404");
        assertProblem(other.post(APPLICATIONS, body, key()), 404, "error.404");
        String path = APPLICATIONS + "/"
                + json(program.post(APPLICATIONS, body, key())).getString("id");
        assertProblem(other.get(path), 404, "error.404");
        assertProblem(other.get(path + "/withdrawal"), 404, "error.404");
        String paper = json(program.get(path))
                .getJsonArray("documents")
                .getJsonObject(0)
                .getString("id");
        assertProblem(other.get(path + "/documents/" + paper), 404, "error.404");
        assertThat(json(other.get("/api/v1/results")).getJsonArray("entries")).isEmpty();
    }

    @Test
    void consents_of_somebody_else_show_nothing_of_the_family() {
        Program program = Program.with(product);
        Family family = product.family("ORDINARY", "kk");
        JsonObject body = program.draftOf(
                family, program.stream(family.catchmentKk()), program.consentsOf(product.family("ORDINARY", "kk")));
        String path = APPLICATIONS + "/drafts/"
                + json(program.post(APPLICATIONS + "/drafts", body, key())).getString("id");
        JsonObject draft = Eventually.present(
                "the registers' refusal",
                () -> Optional.of(json(program.get(path))).filter(now -> "INCOMPLETE".equals(now.getString("state"))));
        assertThat(draft.getJsonObject("problem").getString("code")).isEqualTo("consent.refused");
        assertThat(draft).doesNotContainKey("statement");
    }

    @Test
    void portal_and_program_draw_from_one_queue() throws Exception {
        Program program = Program.with(product);
        List<Family> families = product.families("ORDINARY", 4);
        String stream = program.stream(families.get(0).catchmentKk());
        List<Callable<String>> filings = new ArrayList<>();
        for (Family family : families.subList(0, 2)) {
            JsonObject draft = program.ready(program.draftOf(family, stream, program.consentsOf(family)), PHOTO);
            JsonObject body = program.submission(draft, family.iin(), "RSA");
            filings.add(() -> json(program.post(APPLICATIONS, body, key())).getString("number"));
        }
        String code = stream.substring(stream.indexOf('-') + 1);
        for (Family family : families.subList(2, 4)) {
            LightParent.Ready ready = new LightParent(product.url(), family).toSignature(code);
            filings.add(() -> ready.send().number());
        }

        List<String> numbers = atOnce(filings);

        String inQueue = "select number from enrollment_application where number = any (?::text[]) order by sequence";
        String byTime = "select number from enrollment_application where number = any (?::text[]) order by filed_at";
        String all = "{" + String.join(",", numbers) + "}";
        assertThat(product.database().column(inQueue, all))
                .containsExactlyInAnyOrderElementsOf(numbers)
                .isEqualTo(product.database().column(byTime, all));
        assertThat(product.database()
                        .column(
                                "select distinct channel from enrollment_application where number = any (?::text[])"
                                        + " order by 1",
                                all))
                .containsExactly("API", "PORTAL");
    }

    @Test
    void nobody_without_a_token_is_listened_to() {
        ApiCaller stranger = new ApiCaller(product.url());
        assertThat(stranger.answerToHead(APPLICATIONS, 400_000_000)).isEqualTo("HTTP/1.1 401");
        HttpResponse<String> refused =
                stranger.post(APPLICATIONS, "{}", "Content-Type", "application/json", "Accept-Language", "ru");
        JsonObject problem = assertProblem(refused, 401, "token.missing");
        assertThat(problem.getString("message")).isEqualTo("Нужен токен доступа.");
        assertThat(refused.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer");
        assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
        assertProblem(stranger.get("/api/v1/results", "Authorization", "Bearer no-such-token"), 401, "token.invalid");
        assertProblem(stranger.get("/api/v1/results;jsessionid=x"), 401, "token.missing");
        assertProblem(stranger.get("/api/v1;a=b/results"), 401, "token.missing");
        Program reader = Program.with(product, "results.read", 10_000);
        assertProblem(reader.get("/api/v1/feed"), 403, "token.scope");
        assertThat(reader.askForToken("oqu.read").statusCode()).isEqualTo(400);
    }

    @Test
    void a_closed_program_and_one_that_calls_too_often_are_refused() {
        Program program = Program.with(product, Program.ALL, 3);
        for (int call = 0; call < 3; call++) {
            assertThat(program.get("/api/v1/results").statusCode()).isEqualTo(200);
        }
        HttpResponse<String> refused = program.get("/api/v1/results");
        assertProblem(refused, 429, "client.too_many");
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
        product.database()
                .value(
                        "update integration_client set active = false where client_id = ? returning client_id",
                        program.clientId());
        assertProblem(program.get("/api/v1/results"), 401, "token.invalid");
        assertThat(program.askForToken("").statusCode()).isEqualTo(401);
    }

    @Test
    void secrets_tokens_and_answers_with_peoples_numbers_are_not_in_the_database() {
        Program program = Program.with(product);
        Family family = product.family("ORDINARY", "kk");
        JsonObject draft = program.readyDraft(family, PHOTO);
        json(program.post(APPLICATIONS, program.submission(draft, family.iin(), "RSA"), key()));
        List<String> answers = product.database().column("""
            select r.answer from integration_request r join integration_client c on c.id = r.client_id
            where c.client_id = ? and r.answer is not null""", program.clientId());
        assertThat(answers)
                .isNotEmpty()
                .noneMatch(answer -> answer.contains(family.child().iin()))
                .noneMatch(answer -> answer.contains(family.iin()));
        for (String table :
                List.of("integration_client", "integration_token", "integration_request", "audit_entry", "task")) {
            for (String secret : List.of(program.secret(), program.token())) {
                String holding = "select count(*) from " + table + " held where strpos(cast(held as text), ?) > 0";
                assertThat(product.database().number(holding, secret)).as(table).isZero();
            }
        }
    }

    @Test
    void who_guesses_secrets_is_not_listened_to_any_more() {
        ApiCaller guesser = new ApiCaller(product.url());
        String type = "application/x-www-form-urlencoded";
        String answer = "";
        for (int guess = 0; guess < 1000 && !answer.startsWith("HTTP/1.1 429"); guess++) {
            String pair = Base64.getEncoder().encodeToString(("somebody:" + guess).getBytes(StandardCharsets.UTF_8));
            // Another address of this machine than that of all other tests.
            answer = guesser.postFrom(
                    "127.0.0.9",
                    "/oauth2/token",
                    type,
                    "grant_type=client_credentials",
                    "Authorization: Basic " + pair + "\r\n");
            assertThat(answer).containsPattern("^HTTP/1.1 (401|429)");
        }
        assertThat(answer).startsWith("HTTP/1.1 429").containsPattern("(?i)\r\nRetry-After: ([1-9]|[1-5]\\d|60)\r\n");
        assertThat(Program.with(product).token()).isNotBlank();
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(work.size());
        try {
            List<Future<T>> running = pool.invokeAll(work);
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }

    private static JsonObject assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonObject problem = ApiCaller.json(answer.body());
        assertThat(problem.getString("code")).isEqualTo(code);
        return problem;
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return ApiCaller.json(answer.body());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
