package kz.enrollment.web.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.enrollment.integration.OquFiles;
import kz.enrollment.web.frame.Typed;

/** {@code /staff/oqu/file?id=…}: a file for the OQU base to take away. */
@WebServlet("/staff/oqu/file")
public class OquServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OquFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID id = Typed.identifier(request.getParameter("id"));
        byte[] csv = files.csv(id).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/csv;charset=UTF-8");
        response.setContentLength(csv.length);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"oqu-" + id.toString().substring(0, 8) + ".csv\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(csv);
    }
}
