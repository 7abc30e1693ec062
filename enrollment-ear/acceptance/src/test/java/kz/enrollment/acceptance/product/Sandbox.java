package kz.enrollment.acceptance.product;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** The invented city and the state systems, by the interface made for tests (sandbox.md). */
public final class Sandbox {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Sandbox(String address) {
        this.address = address;
    }

    /** Families of a situation in the order of the city. */
    public List<Family> families(String situation) {
        return get("/api/families?situation=" + situation).asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(json -> Family.of(json, new Phone(json.getString("phone"), this)))
                .toList();
    }

    /** What stands in the papers of a family. */
    public Papers papers(Family family) {
        return Papers.of(
                get("/api/families?code=" + family.code()).asJsonArray().getJsonObject(0));
    }

    /** @param role OFFICER or DIRECTOR */
    public Staff staff(String role, int school) {
        return staff(staff -> staff.role().equals(role) && staff.school() == school);
    }

    /** By log-in: those of districts and the city belong to no school. */
    public Staff staff(String login) {
        return staff(staff -> staff.login().equals(login));
    }

    private Staff staff(Predicate<Staff> wanted) {
        return get("/api/staff").asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(Staff::of)
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    /** Spoils every call of a service until {@link #heal}; faults are those of sandbox.md. */
    public void spoil(String service, String fault) {
        spoil(service, fault, Duration.ZERO);
    }

    /** @param delay for the fault DELAY */
    public void spoil(String service, String fault, Duration delay) {
        post(
                "/api/faults",
                json().add("service", service)
                        .add("fault", fault)
                        .add("delayMillis", delay.toMillis())
                        .add("untilCleared", true));
    }

    public void heal() {
        delete("/api/faults");
    }

    /** How often a system was called since the sandbox started. */
    public long calls(String system) {
        return get("/api/faults").asJsonArray().getValuesAs(JsonObject.class).stream()
                .filter(standing -> standing.getString("service").equals(system))
                .mapToLong(standing -> standing.getJsonNumber("calls").longValue())
                .sum();
    }

    public NcaLayer ncaLayer() {
        return new NcaLayer(this);
    }

    public EgovMobile egovMobile() {
        return new EgovMobile(this);
    }

    static JsonObjectBuilder json() {
        return Json.createObjectBuilder();
    }

    JsonStructure get(String path) {
        String body = send(HttpRequest.newBuilder(URI.create(address + path)));
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.read();
        }
    }

    void post(String path, JsonObjectBuilder body) {
        answer(path, body);
    }

    private String answer(String path, JsonObjectBuilder body) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.build().toString())));
    }

    /** What the sandbox answers to something it is told. */
    JsonObject ask(String path, JsonObjectBuilder body) {
        return ApiCaller.json(answer(path, body));
    }

    void delete(String path) {
        send(HttpRequest.newBuilder(URI.create(address + path)).DELETE());
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException("The sandbox answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
