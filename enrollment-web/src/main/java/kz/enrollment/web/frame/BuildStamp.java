package kz.enrollment.web.frame;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.CRC32;

/** A short digest of style sheets and scripts in their addresses, so that a new build is never shown with old ones. */
@WebListener
public class BuildStamp implements ServletContextListener {

    private static final String ATTRIBUTE = BuildStamp.class.getName();

    private static final List<String> FILES =
            List.of("/resources/css/site.css", "/resources/js/site.js", "/resources/govuk/govuk-frontend.min.css");

    @Override
    public void contextInitialized(ServletContextEvent event) {
        CRC32 sum = new CRC32();
        FILES.forEach(file -> sum.update(content(file, event.getServletContext())));
        event.getServletContext().setAttribute(ATTRIBUTE, Long.toHexString(sum.getValue()));
    }

    static String of(ServletContext context) {
        return String.valueOf(context.getAttribute(ATTRIBUTE));
    }

    private static byte[] content(String file, ServletContext context) {
        try (InputStream content = context.getResourceAsStream(file)) {
            return content == null ? new byte[0] : content.readAllBytes();
        } catch (IOException unreadable) {
            throw new IllegalStateException(file, unreadable);
        }
    }
}
