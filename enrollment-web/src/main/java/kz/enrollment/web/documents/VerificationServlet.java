package kz.enrollment.web.documents;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /verify/CODE}, the short address in the QR code, shows the page {@code /verify?code=CODE}. */
@WebServlet("/verify/*")
public class VerificationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String code = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        // Codes need no escaping; what does need it is no code, and the page says so.
        String plain = code.matches("[A-Za-z0-9_-]{1,64}") ? code : "-";
        request.getRequestDispatcher("/verify.xhtml?code=" + plain).forward(request, response);
    }
}
