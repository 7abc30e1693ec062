package kz.enrollment.web.application;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import kz.enrollment.shared.BusinessRuleViolation;

/**
 * A file as a browser sent it. Read from the request itself, because Faces would call an empty file no file.
 *
 * @param name as the browser told it; only shown, never trusted
 */
public record SentFile(String name, byte[] bytes) {

    /**
     * @param limit bytes that are allowed; one more is read, which is enough to see that it is too much
     * @throws BusinessRuleViolation {@code file.none} or {@code file.broken}
     */
    public static SentFile of(HttpServletRequest request, String field, int limit) {
        try {
            Part part = part(request, field);
            try (InputStream content = part.getInputStream()) {
                return new SentFile(part.getSubmittedFileName(), content.readNBytes(limit + 1));
            }
        } catch (IOException | ServletException unreadable) {
            throw new BusinessRuleViolation("file.broken");
        }
    }

    /**
     * The file's part of a request, for readers that do not want it in memory.
     *
     * @throws BusinessRuleViolation {@code file.none}
     */
    public static Part part(HttpServletRequest request, String field) throws IOException, ServletException {
        Part part = request.getPart(field);
        if (part == null
                || part.getSubmittedFileName() == null
                || part.getSubmittedFileName().isBlank()) {
            throw new BusinessRuleViolation("file.none");
        }
        return part;
    }
}
