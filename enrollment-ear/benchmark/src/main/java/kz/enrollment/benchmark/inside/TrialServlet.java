package kz.enrollment.benchmark.inside;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import javax.sql.DataSource;
import kz.enrollment.shared.Database;

/** Does one step of a trial a request: {@code settle}, {@code store}, {@code sign}, {@code file}. One trial at a time. */
@WebServlet("/trial/*")
public class TrialServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Resource(lookup = Database.NAME)
    private transient DataSource dataSource;

    @Inject
    private transient ProductSide product;

    private transient JdbcSide jdbc;
    private transient Trial trial;

    /** Says that it is there. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected synchronized void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setCharacterEncoding("UTF-8");
        try {
            response.getWriter().print(done(request.getPathInfo().substring(1), request));
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    private String done(String step, HttpServletRequest request) throws SQLException {
        return switch (step) {
            case "settle" -> {
                trial = new Trial(
                        dataSource, new Crew(number(request, "threads")), side(request), number(request, "town"));
                trial.settle(number(request, "schools"), number(request, "places"), number(request, "families"));
                yield "";
            }
            case "store" -> text(current().store());
            case "sign" -> {
                current().sign(product);
                yield "";
            }
            case "file" -> text(current().file());
            default -> throw new IllegalArgumentException(step);
        };
    }

    private Trial current() {
        return Objects.requireNonNull(trial, "settle comes first");
    }

    private Side side(HttpServletRequest request) throws SQLException {
        if ("product".equals(request.getParameter("side"))) {
            return product;
        }
        if (jdbc == null) {
            jdbc = new JdbcSide();
        }
        return jdbc;
    }

    private static int number(HttpServletRequest request, String name) {
        return Integer.parseInt(request.getParameter(name));
    }

    /** Nanoseconds of all, of the processors, milliseconds of the middle one and of the slowest but five of a hundred. */
    private static String text(Timing timing) {
        return String.format(
                Locale.ROOT,
                "%d %d %.2f %.2f",
                timing.nanos(),
                timing.processor(),
                timing.percentile(50),
                timing.percentile(95));
    }

    @Override
    public void destroy() {
        if (jdbc != null) {
            jdbc.close();
        }
    }
}
