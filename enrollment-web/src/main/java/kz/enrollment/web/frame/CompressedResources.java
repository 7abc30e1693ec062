package kz.enrollment.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/**
 * Sends style sheets and scripts compressed, each file compressed once. The filter of OmniFaces leaves style sheets as
 * they are, because the container sends them past it.
 */
public class CompressedResources extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> TYPES =
            Map.of(".css", "text/css;charset=UTF-8", ".js", "text/javascript;charset=UTF-8");

    private final transient Map<String, byte[]> compressed = new ConcurrentHashMap<>();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        String type = TYPES.get(path.substring(Math.max(0, path.lastIndexOf('.'))));
        if (type != null) {
            response.addHeader("Vary", "Accept-Encoding");
        }
        byte[] content = type != null && accepts(request) ? content(path) : null;
        if (content == null) {
            chain.doFilter(request, response);
            return;
        }
        response.setContentType(type);
        response.setHeader("Content-Encoding", "gzip");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static boolean accepts(HttpServletRequest request) {
        String encodings = request.getHeader("Accept-Encoding");
        return "GET".equals(request.getMethod()) && encodings != null && encodings.contains("gzip");
    }

    /** Null when there is no such file; the container then answers 404. */
    private byte[] content(String path) throws IOException {
        byte[] known = compressed.get(path);
        if (known != null) {
            return known;
        }
        try (InputStream file = getServletContext().getResourceAsStream(path)) {
            if (file == null) {
                return null;
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
                file.transferTo(zip);
            }
            compressed.put(path, bytes.toByteArray());
            return bytes.toByteArray();
        }
    }
}
