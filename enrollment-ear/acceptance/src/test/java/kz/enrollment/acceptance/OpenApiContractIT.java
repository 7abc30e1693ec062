package kz.enrollment.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kz.enrollment.acceptance.pages.SampleFiles;
import kz.enrollment.acceptance.product.ApiCaller;
import kz.enrollment.acceptance.product.Contract;
import kz.enrollment.acceptance.product.Family;
import kz.enrollment.acceptance.product.Product;
import kz.enrollment.acceptance.product.ProductExtension;
import kz.enrollment.acceptance.product.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every operation answers every status as the description says that is served at {@code /openapi}. */
@ExtendWith(ProductExtension.class)
class OpenApiContractIT {
    private static final String API = "/api/v1/";
    private static final String APPLICATIONS = API + "applications";
    private static final String DRAFTS = APPLICATIONS + "/drafts";
    private static final String WHAT_IF = API + "what-if";
    private static final String NOBODY = UUID.randomUUID().toString();
    private static final String JSON = "application/json";
    private static final int TOO_MUCH = 600_000;
    private static final int TOO_MUCH_OF_A_FILE = 6_000_000;

    /** Failures of ours, and what takes longer or more than a test should: WhatIfApiIT has the limits of what-if. */
    private static final Set<String> NOT_HERE = Set.of("tryRule 408", "tryRule 429", "issueToken 429");

    private static final List<String> FAILURES_OF_OURS = List.of(" 500", " 503");

    private final Product product;
    private final ApiCaller anybody;
    private final Contract contract;
    private final Program program;

    OpenApiContractIT(Product product) {
        this.product = product;
        this.anybody = new ApiCaller(product.url());
        this.contract = new Contract(anybody.get("/openapi", "Accept", JSON).body());
        this.program = Program.with(product);
    }

    /** An operation with its address, where there is nothing, and what is sent to it. */
    private record Call(String id, String method, String path, String type) {}

    private static final List<Call> PROTECTED = List.of(
            new Call("openDraft", "POST", DRAFTS, JSON),
            new Call("readDraft", "GET", DRAFTS + '/' + NOBODY, null),
            new Call("putDocument", "PUT", DRAFTS + '/' + NOBODY + "/documents/PHOTO", "image/jpeg"),
            new Call("submit", "POST", APPLICATIONS, JSON),
            new Call("readApplication", "GET", APPLICATIONS + '/' + NOBODY, null),
            new Call("readDocument", "GET", APPLICATIONS + '/' + NOBODY + "/documents/" + NOBODY, null),
            new Call("readWithdrawal", "GET", APPLICATIONS + '/' + NOBODY + "/withdrawal", null),
            new Call("withdraw", "POST", APPLICATIONS + '/' + NOBODY + "/withdrawal", JSON),
            new Call("readResults", "GET", API + "results", null),
            new Call("readFeed", "GET", API + "feed", null));
    private static final List<Call> PUBLIC = List.of(
            new Call("listCampaigns", "GET", "/api/campaigns", null),
            new Call("listStreams", "GET", API + "streams", null),
            new Call("readLedger", "GET", API + "streams/ALM99-1K/ledger", null),
            new Call("listLedgerHeads", "GET", API + "ledger-heads", null),
            new Call("readLedgerHeads", "GET", API + "ledger-heads/2001-01-01", null),
            new Call("tryRule", "POST", WHAT_IF + "?places=1", "text/csv"));

    @Test
    void everything_declared_is_answered_and_everything_answered_is_declared() throws Exception {
        PROTECTED.forEach(this::refusedAtTheDoor);
        PROTECTED.forEach(call -> refused(call, "Authorization", "Bearer " + program.token()));
        PUBLIC.forEach(this::refused);
        tokens();
        publicAnswers();
        applications();

        Set<String> open = new TreeSet<>(contract.declared());
        open.removeAll(contract.seen());
        open.removeAll(NOT_HERE);
        open.removeIf(what -> FAILURES_OF_OURS.stream().anyMatch(what::endsWith));
        assertThat(open).isEmpty();
    }

    @Test
    void every_refusal_speaks_the_language_asked_for() {
        for (String language : List.of("kk", "ru")) {
            HttpResponse<String> refused = anybody.get(API + "results", "Accept-Language", language);
            assertThat(ApiCaller.json(refused.body()).getString("message")).isNotBlank();
        }
        assertThat(anybody.get(API + "results", "Accept-Language", "kk").body())
                .isNotEqualTo(
                        anybody.get(API + "results", "Accept-Language", "ru").body());
    }

    private void refusedAtTheDoor(Call call) {
        assertThat(send(call, 401).statusCode()).as(call.id()).isEqualTo(401);
        String other = call.id().equals("readFeed") ? "results.read" : "oqu.read";
        Program narrow = Program.with(product, other, 1);
        String bearer = "Bearer " + narrow.token();
        assertThat(send(call, 403, "Authorization", bearer).statusCode())
                .as(call.id())
                .isEqualTo(403);
        assertThat(send(call, 429, "Authorization", bearer).statusCode())
                .as(call.id())
                .isEqualTo(429);
    }

    /** Whatever of these the operation declares. */
    private void refused(Call call, String... headers) {
        expect(call, 404, body(call), headers);
        expect(call, 406, body(call), and(headers, "Accept", "image/png"));
        expect(call, 400, "{", and(headers, "Accept", "no type"));
        if (call.type() != null) {
            expect(call, 415, body(call), and(headers, "Content-Type", "video/mp4"));
            int size = call.method().equals("PUT") ? TOO_MUCH_OF_A_FILE : TOO_MUCH;
            if (!call.id().equals("tryRule") && !call.id().equals("putDocument")) {
                expect(call, 413, " ".repeat(size), headers);
            }
        }
    }

    private void expect(Call call, int status, String body, String... headers) {
        if (contract.declared().contains(call.id() + ' ' + status)) {
            HttpResponse<String> answer = contract.check(call.id(), exchange(call, body, headers));
            assertThat(answer.statusCode()).as(call.id() + ": " + answer.body()).isEqualTo(status);
        }
    }

    private HttpResponse<String> send(Call call, int status, String... headers) {
        return contract.check(call.id(), exchange(call, body(call), headers));
    }

    private HttpResponse<String> exchange(Call call, String body, String... headers) {
        String[] all = headers;
        if (call.type() != null && !List.of(headers).contains("Content-Type")) {
            all = and(headers, "Content-Type", call.type());
        }
        if (call.method().equals("POST")) {
            all = and(all, "Idempotency-Key", UUID.randomUUID().toString());
        }
        return anybody.send(call.method(), call.path(), call.type() == null ? null : body, all);
    }

    private static String[] and(String[] headers, String... more) {
        String[] all = new String[headers.length + more.length];
        System.arraycopy(headers, 0, all, 0, headers.length);
        System.arraycopy(more, 0, all, headers.length, more.length);
        return all;
    }

    private static String body(Call call) {
        return switch (call.id()) {
            case "submit" -> signed(NOBODY).toString();
            case "withdraw" ->
                Json.createObjectBuilder()
                        .add("signature", signed(NOBODY).get("signature"))
                        .build()
                        .toString();
            case "tryRule" -> "sequence,category\n1,K\n";
            default -> "{}";
        };
    }

    private static JsonObject signed(String draft) {
        return Json.createObjectBuilder()
                .add("draft", draft)
                .add(
                        "confirmations",
                        Json.createObjectBuilder().add("truth", true).add("dataUse", true))
                .add(
                        "signature",
                        Json.createObjectBuilder().add("format", "CMS").add("value", "AAAA"))
                .build();
    }

    private void tokens() {
        contract.check("issueToken", program.askForToken(""));
        contract.check("issueToken", program.askForToken("no.such"));
        contract.check(
                "issueToken",
                anybody.post(
                        "/oauth2/token",
                        "grant_type=client_credentials&client_id=nobody&client_secret=x",
                        "Content-Type",
                        "application/x-www-form-urlencoded"));
    }

    private void publicAnswers() {
        contract.check("listCampaigns", anybody.get("/api/campaigns"));
        contract.check("listStreams", anybody.get(API + "streams"));
        String ledger = API + "streams/" + program.stream(1) + "/ledger";
        contract.check("readLedger", anybody.get(ledger, "Accept", JSON));
        HttpResponse<String> csv = contract.check("readLedger", anybody.get(ledger));
        contract.check(
                "readLedger",
                anybody.get(
                        ledger,
                        "If-None-Match",
                        csv.headers().firstValue("ETag").orElseThrow()));
        contract.check("listLedgerHeads", anybody.get(API + "ledger-heads"));
        HttpResponse<String> heads =
                contract.check("readLedgerHeads", anybody.get(API + "ledger-heads/" + dayWithHeads()));
        contract.check(
                "readLedgerHeads",
                anybody.get(
                        API + "ledger-heads/" + dayWithHeads(),
                        "If-None-Match",
                        heads.headers().firstValue("ETag").orElseThrow()));
        contract.check(
                "tryRule", anybody.post(WHAT_IF + "?places=1", "sequence,category\n1,K\n", "Content-Type", "text/csv"));
        contract.check(
                "tryRule", anybody.post(WHAT_IF + "?places=1", " ".repeat(40_000_000), "Content-Type", "text/csv"));
    }

    /** A night long ago: no test waits for the next one. */
    private String dayWithHeads() {
        List<String> days = product.database().column("""
            insert into ledger_heads (day, csv, sha256, made_at)
            select date '2001-01-02', file, encode(sha256(convert_to(file, 'UTF8')), 'hex'), timestamptz '2001-01-02'
            from (select 'stream,number,hash' || chr(10) as file) one on conflict do nothing
            returning day\
            """);
        assertThat(days).hasSizeLessThan(2);
        return "2001-01-02";
    }

    private void applications() {
        Family family = product.family("ORDINARY", "kk");
        JsonObject order = program.draftOf(family);
        contract.check("openDraft", program.post(DRAFTS, order, key()));
        String wrong = order.toString().replace(program.stream(family.catchmentKk()), "ALM99-1K");
        contract.check("openDraft", program.post(DRAFTS, ApiCaller.json(wrong), key()));
        JsonObject draft = program.readyDraft(family, SampleFiles.photo().buffer);
        String path = DRAFTS + '/' + draft.getString("id");
        contract.check("readDraft", program.get(path));
        contract.check("putDocument", program.put(path + "/documents/PHOTO", SampleFiles.photo().buffer, "image/jpeg"));
        contract.check("putDocument", program.put(path + "/documents/PHOTO", new byte[0], "image/jpeg"));
        contract.check(
                "putDocument", program.put(path + "/documents/PHOTO", new byte[TOO_MUCH_OF_A_FILE], "image/jpeg"));
        contract.check("submit", program.post(APPLICATIONS, signed(draft.getString("id")), key()));
        filed(family, ApiCaller.json(program.get(path).body()));
    }

    private void filed(Family family, JsonObject draft) {
        HttpResponse<String> receipt = contract.check(
                "submit", program.post(APPLICATIONS, program.submission(draft, family.iin(), "RSA"), key()));
        String path = APPLICATIONS + '/' + ApiCaller.json(receipt.body()).getString("id");
        contract.check("readDraft", program.get(DRAFTS + '/' + draft.getString("id")));
        JsonObject application = ApiCaller.json(
                contract.check("readApplication", program.get(path)).body());
        String paper = application.getJsonArray("documents").getJsonObject(0).getString("id");
        contract.check("readDocument", program.get(path + "/documents/" + paper));
        contract.check("readResults", program.get(API + "results"));
        contract.check("readResults", program.get(API + "results?after=x"));
        JsonObject toSign = ApiCaller.json(contract.check("readWithdrawal", program.get(path + "/withdrawal"))
                .body());
        JsonObject bad = Json.createObjectBuilder()
                .add("signature", signed(NOBODY).get("signature"))
                .build();
        contract.check("withdraw", program.post(path + "/withdrawal", bad, key()));
        contract.check("withdraw", program.post(path + "/withdrawal", program.withdrawal(toSign, family.iin()), key()));
        contract.check("readFeed", program.get(API + "feed"));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
