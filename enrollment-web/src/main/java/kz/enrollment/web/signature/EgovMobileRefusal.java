package kz.enrollment.web.signature;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import kz.enrollment.signature.SigningState;

/** Ends a request of eGov Mobile; the code is stable and tells nothing about anybody. */
final class EgovMobileRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    EgovMobileRefusal(int status, String code) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
    }

    /** No token, a wrong one, or nothing it could open: from outside they look alike. */
    static EgovMobileRefusal unauthorized() {
        return new EgovMobileRefusal(HttpServletResponse.SC_UNAUTHORIZED, "token");
    }

    /** One use and a short life: whatever became of it, it is gone. */
    static EgovMobileRefusal over(SigningState state) {
        return new EgovMobileRefusal(
                HttpServletResponse.SC_GONE, "signing." + state.name().toLowerCase(Locale.ROOT));
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
