package kz.enrollment.web.integration;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import kz.enrollment.integration.Clients;
import kz.enrollment.integration.IssuedToken;
import kz.enrollment.integration.Scope;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.web.access.RemoteAddress;

/** {@code POST /oauth2/token}: an access token for the credentials of a program (RFC 6749 §4.4). */
@WebServlet(TokenServlet.PATH)
public class TokenServlet extends HttpServlet {

    static final String PATH = "/oauth2/token";

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int LARGEST = 4096;

    @Inject
    private transient Clients clients;

    @Inject
    private transient ClientLimit limit;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long wait = limit.enterForToken(RemoteAddress.of(request));
        if (wait > 0) {
            response.setHeader("Retry-After", String.valueOf(wait));
            refuse(response, TOO_MANY_REQUESTS, "temporarily_unavailable");
            return;
        }
        if (!isForm(request) || request.getContentLengthLong() > LARGEST) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, "invalid_request");
        } else if (!"client_credentials".equals(request.getParameter("grant_type"))) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, "unsupported_grant_type");
        } else {
            issue(ClientCredentials.of(request), request.getParameter("scope"), response);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    }

    private void issue(ClientCredentials credentials, String scope, HttpServletResponse response) throws IOException {
        try {
            answer(
                    response,
                    HttpServletResponse.SC_OK,
                    json(clients.issue(credentials.id(), credentials.secret(), scope)));
        } catch (BusinessRuleViolation refused) {
            if ("oauth.invalid_scope".equals(refused.code())) {
                refuse(response, HttpServletResponse.SC_BAD_REQUEST, "invalid_scope");
            } else {
                response.setHeader("WWW-Authenticate", "Basic realm=\"enrollment\"");
                refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "invalid_client");
            }
        }
    }

    private static JsonObject json(IssuedToken token) {
        return Json.createObjectBuilder()
                .add("access_token", token.text())
                .add("token_type", "Bearer")
                .add("expires_in", token.lifetime().toSeconds())
                .add("scope", Scope.format(token.scopes()))
                .build();
    }

    private static void refuse(HttpServletResponse response, int status, String error) throws IOException {
        answer(response, status, Json.createObjectBuilder().add("error", error).build());
    }

    private static void answer(HttpServletResponse response, int status, JsonObject json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Pragma", "no-cache");
        response.getOutputStream().write(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
