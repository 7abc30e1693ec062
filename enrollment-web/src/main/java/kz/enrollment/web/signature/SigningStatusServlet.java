package kz.enrollment.web.signature;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.signature.SigningState;
import kz.enrollment.web.frame.Words;

/** What a page asks every two seconds while the phone signs; only the session that opened the signing is told. */
@WebServlet("/signing/status")
public class SigningStatusServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient QrPanel panel;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<AwaitedSigning> awaited =
                AwaitedSigning.of(request, request.getParameter(QrPanel.PARAMETER), SigningMeans.EGOV_QR);
        SigningState state = panel.getState();
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("state", state.name())
                        .add("text", words.text("qr.state." + state))
                        .add("problem", panel.getProblem())
                        .add("next", awaited.map(AwaitedSigning::page).orElse(""))
                        .build()
                        .toString());
    }
}
