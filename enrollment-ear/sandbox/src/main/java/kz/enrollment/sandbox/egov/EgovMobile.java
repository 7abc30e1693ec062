package kz.enrollment.sandbox.egov;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;
import kz.enrollment.sandbox.city.Person;
import kz.enrollment.sandbox.fault.Fault;
import kz.enrollment.sandbox.fault.FaultBoard;
import kz.enrollment.sandbox.fault.Pause;
import kz.enrollment.sandbox.fault.Systems;
import kz.enrollment.sandbox.http.Route.BadRequest;
import kz.enrollment.sandbox.pki.CityPki;

/** The application itself: it talks to a service over API 1 and API 2 (state-systems.md) and signs with a person's key. */
public final class EgovMobile {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern LINK = Pattern.compile(".*[?&]link=([^&]+).*");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s]+");
    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final CityPki pki;
    private final FaultBoard board;

    /** @param board where faults of the application are ordered */
    public EgovMobile(CityPki pki, FaultBoard board) {
        this.pki = pki;
        this.board = board;
    }

    /** The service did not show its document. */
    public static final class NotShown extends Exception {
        private static final long serialVersionUID = 1;

        private final int status;

        NotShown(int status) {
            super("The service answered " + status);
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /**
     * Reads what is asked.
     *
     * @param link the text of a QR code, a deep link, or the address of API 1
     */
    public Asked open(String link) throws NotShown {
        if (!signsWrongly()) {
            fail(board.take(Systems.EGOV));
        }
        var announcement = get(HttpRequest.newBuilder(address(link)));
        var document = announcement.getJsonObject("document");
        var documents = get(HttpRequest.newBuilder(URI.create(document.getString("uri")))
                .header("Authorization", "Bearer " + document.getString("auth_token")));
        return new Asked(announcement, documents);
    }

    private static void fail(FaultBoard.Order order) {
        if (order.fault() == Fault.DELAY) {
            Pause.of(order.delay());
        } else if (order.fault() != Fault.NONE) {
            throw new BadRequest("eGov Mobile is out of order, as ordered in the control room");
        }
    }

    /** That is a fault of signing; opening a link is well meanwhile. */
    private boolean signsWrongly() {
        return board.peek(Systems.EGOV).fault() == Fault.WRONG_SIGNATURE;
    }

    /** The person refuses. */
    public Outcome refuse(Asked asked) {
        return put(asked, Json.createObjectBuilder().add("status", "CANCELED").build());
    }

    public Outcome sign(Asked asked, Person person, Key key) {
        var holder = key.of(person, pki);
        boolean wrong = signsWrongly() && board.take(Systems.EGOV).fault() == Fault.WRONG_SIGNATURE;
        var content = key == Key.CHANGED || wrong ? changed(asked) : asked.content();
        var document = Json.createObjectBuilder(asked.document());
        if (asked.isXml()) {
            document.add("documentXml", new String(holder.xml(content), StandardCharsets.UTF_8));
        } else {
            var signed = Base64.getEncoder().encodeToString(holder.cms(content, !asked.isDetached()));
            var file = Json.createObjectBuilder(
                            asked.document().getJsonObject("document").getJsonObject("file"))
                    .add("data", signed);
            document.add("document", Json.createObjectBuilder().add("file", file));
        }
        var sent = Json.createObjectBuilder(asked.documents())
                .add("documentsToSign", Json.createArrayBuilder().add(document));
        return put(asked, sent.build());
    }

    private static byte[] changed(Asked asked) {
        return asked.isXml()
                ? asked.text().replaceFirst("</", "!</").getBytes(StandardCharsets.UTF_8)
                : (asked.text() + "!").getBytes(StandardCharsets.UTF_8);
    }

    static URI address(String link) {
        var plain = link.strip();
        var deep = LINK.matcher(plain);
        if (deep.matches()) {
            plain = URLDecoder.decode(deep.group(1), StandardCharsets.UTF_8);
        }
        plain = plain.replaceFirst("^mobileSign:", "");
        if (!ADDRESS.matcher(plain).matches()) {
            throw new BadRequest("This is no link of a QR code");
        }
        return URI.create(plain);
    }

    private JsonObject get(HttpRequest.Builder request) throws NotShown {
        var answer = send(request);
        if (answer.statusCode() != OK) {
            throw new NotShown(answer.statusCode());
        }
        return object(answer.body());
    }

    private Outcome put(Asked asked, JsonObject body) {
        var answer = send(HttpRequest.newBuilder(URI.create(asked.uri()))
                .header("Authorization", "Bearer " + asked.token())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.toString())));
        return new Outcome(
                answer.statusCode(),
                answer.statusCode() == OK ? "" : object(answer.body()).getString("code", ""));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new BadRequest("The service cannot be reached");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BadRequest("Interrupted");
        }
    }

    private static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new BadRequest("The service answered with something else than JSON");
        }
    }
}
