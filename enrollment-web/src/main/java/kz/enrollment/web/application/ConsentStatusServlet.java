package kz.enrollment.web.application;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.enrollment.application.Step;
import kz.enrollment.web.frame.Words;

/** What the waiting page asks every two seconds: the state, what to say about it, where to go when it has changed. */
@WebServlet("/apply/consent-status")
public class ConsentStatusServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ConsentPanel panel;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Step step = "CHILD".equals(request.getParameter("of")) ? Step.CHILD : Step.CONSENT;
        ConsentState state = panel.progress(step);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("state", state.name())
                        .add("text", words.text("consent." + state + ".title"))
                        .add("reading", state == ConsentState.READING)
                        .add("next", state.isWaiting() ? panel.here(step) : panel.next(step))
                        .build()
                        .toString());
    }
}
