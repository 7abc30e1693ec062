package kz.enrollment.web.signature;

import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.enrollment.signature.SignatureRefused;
import kz.enrollment.web.api.Problem;
import kz.enrollment.web.frame.Failure;

/** Writes an answer to eGov Mobile: JSON, and what was refused as a problem (RFC 9457) without personal data. */
final class EgovMobileAnswer {

    private final HttpServletResponse response;

    private EgovMobileAnswer(HttpServletResponse response) {
        this.response = response;
    }

    static EgovMobileAnswer of(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        return new EgovMobileAnswer(response);
    }

    /** The work of one request. */
    @FunctionalInterface
    interface Work {
        JsonObject run() throws IOException;
    }

    void to(Work work) throws IOException {
        try {
            write("application/json", work.run());
        } catch (EgovMobileRefusal refused) {
            problem(refused.status(), refused.code());
        } catch (RuntimeException failed) {
            Failure failure = Failure.of(failed);
            if (failure.violation() instanceof SignatureRefused refused) {
                problem(HttpServletResponse.SC_FORBIDDEN, refused.code());
            } else if (failure.violation() != null) {
                // It was canceled, signed or over since it was looked at.
                problem(HttpServletResponse.SC_GONE, failure.violation().code());
            } else {
                problem(failure.status(), "error." + failure.text());
            }
        }
    }

    private void problem(int status, String code) throws IOException {
        response.setStatus(status);
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "10");
        }
        write(Problem.TYPE, Problem.of(status, code).json());
    }

    private void write(String type, JsonObject json) throws IOException {
        byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType(type + ";charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
