package kz.enrollment.benchmark.crash;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Gets pages, keeps cookies and sends the forms of the pages, as a browser without scripts does. */
final class Visitor {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String FORM = "form";

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String url;
    private HttpResponse<String> shown;

    Visitor(String url) {
        this.url = url;
    }

    void open(String path) throws IOException, InterruptedException {
        send(request(path));
    }

    /** Presses a button of the page's main form. */
    void press(String button, Map<String, String> typed) throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(FORM, FORM);
        fields.put("csrf", find("name=\"csrf\" value=\"([^\"]+)\""));
        fields.put("jakarta.faces.ViewState", "stateless");
        fields.putAll(typed);
        fields.put(button, button);
        send(request(path())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
    }

    /** Path and query of the page that is shown, after all redirects. */
    String path() {
        URI uri = shown.uri();
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    /** The first group of the pattern on the page. */
    String find(String pattern) throws IOException {
        Matcher found = Pattern.compile(pattern).matcher(shown.body());
        if (!found.find()) {
            throw new IOException(pattern + " is not on " + path() + " (" + shown.statusCode() + ")");
        }
        return found.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE).header("Accept-Language", "kk");
    }

    private void send(HttpRequest.Builder request) throws IOException, InterruptedException {
        shown = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
