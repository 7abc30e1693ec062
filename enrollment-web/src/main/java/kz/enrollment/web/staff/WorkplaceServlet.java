package kz.enrollment.web.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The address that staff remember: leads everybody to their own workplace. */
@WebServlet("/staff")
public class WorkplaceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Workplace workplace;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(workplace.getHome());
    }
}
