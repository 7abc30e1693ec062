package kz.enrollment.web.documents;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Sends a file to be looked at in the browser and nothing more: its type is not guessed, nothing in it runs, and no
 * cache keeps it (a school's corner device is shared).
 */
final class FileResponse {

    private static final String POLICY = "default-src 'none'; frame-ancestors 'self'";

    private FileResponse() {}

    /** Somebody's file: the browser is to treat it as if it were of nobody's site. */
    static void send(HttpServletResponse response, String fileName, String mediaType, byte[] bytes) throws IOException {
        response.setHeader("Content-Security-Policy", "sandbox; " + POLICY);
        write(response, fileName, mediaType, bytes);
    }

    /** A file of our own making; without the sandbox every browser's viewer shows it. */
    static void sendOwn(HttpServletResponse response, String fileName, String mediaType, byte[] bytes)
            throws IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        write(response, fileName, mediaType, bytes);
    }

    private static void write(HttpServletResponse response, String fileName, String mediaType, byte[] bytes)
            throws IOException {
        response.setContentType(mediaType);
        response.setContentLength(bytes.length);
        response.setHeader("Content-Disposition", disposition(fileName));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(bytes);
    }

    /** Inline, with a plain name for old programs and the true one (RFC 6266) for the others. */
    static String disposition(String fileName) {
        String plain = fileName.replaceAll("[^A-Za-z0-9._-]", "_");
        String exact = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return "inline; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }
}
