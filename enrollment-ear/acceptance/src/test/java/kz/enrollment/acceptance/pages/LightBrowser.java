package kz.enrollment.acceptance.pages;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser that shows nothing: it gets pages, keeps cookies and posts the forms of the pages. */
public final class LightBrowser {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----the-end-of-a-part";

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String url;
    private HttpResponse<String> shown;

    public LightBrowser(String url) {
        this.url = url;
    }

    public LightBrowser open(String path) {
        return send(request(path));
    }

    /** Presses a button of a form of the page that is shown. */
    public LightBrowser press(String form, String button, Map<String, String> typed) {
        String body = fields(form, button, typed).entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    public LightBrowser upload(String form, String button, String field, FilePayload file) {
        return send(request(path())
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(multipart(fields(form, button, Map.of()), field, file)));
    }

    /** Path and query of the page that is shown, after all redirects. */
    public String path() {
        URI uri = shown.uri();
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    public int status() {
        return shown.statusCode();
    }

    public String html() {
        return shown.body();
    }

    /** The first group of the pattern on the page. */
    public String find(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(html());
        if (!found.find()) {
            throw new AssertionError(pattern + " is not on " + path() + " (" + status() + "): " + html());
        }
        return found.group(1);
    }

    private Map<String, String> fields(String form, String button, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("form", form);
        fields.put(form, form);
        fields.put("csrf", find(TOKEN.pattern()));
        fields.put("jakarta.faces.ViewState", "stateless");
        fields.putAll(typed);
        fields.put(button, button);
        return fields;
    }

    private static BodyPublisher multipart(Map<String, String> fields, String name, FilePayload file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((key, value) -> body.writeBytes(part("\"" + key + "\"\r\n\r\n" + value + "\r\n")));
        body.writeBytes(part(
                "\"" + name + "\"; filename=\"" + file.name + "\"\r\nContent-Type: " + file.mimeType + "\r\n\r\n"));
        body.writeBytes(file.buffer);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return BodyPublishers.ofByteArray(body.toByteArray());
    }

    private static byte[] part(String rest) {
        return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=" + rest).getBytes(StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE).header("Accept-Language", "kk");
    }

    private LightBrowser send(HttpRequest.Builder request) {
        try {
            shown = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
