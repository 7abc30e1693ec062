package kz.enrollment.web.office;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import kz.enrollment.allocation.Filings;
import kz.enrollment.allocation.WhatIf;
import kz.enrollment.allocation.WhatIfSettings;
import kz.enrollment.web.api.OutcomeCsv;

/** What would become of each filing of a stream under one of the settings compared, as a table to take away. */
@WebServlet("/staff/what-if/outcomes")
public class OutcomesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WhatIf whatIf;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID stream = Identifier.of(request.getParameter("stream"));
        WhatIfSettings settings = new WhatIfSettings(
                Objects.toString(request.getParameter("rule"), ""),
                Figure.of(request.getParameter("places")),
                Boolean.parseBoolean(request.getParameter("release")));
        Filings filings = whatIf.ofStream(stream);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name(settings) + "\"");
        new OutcomeCsv(filings, whatIf.run(settings, filings)).write(response.getOutputStream());
    }

    private static String name(WhatIfSettings settings) {
        return "what-if-" + settings.rule() + "-" + settings.places() + (settings.release() ? "-released" : "")
                + ".csv";
    }
}
