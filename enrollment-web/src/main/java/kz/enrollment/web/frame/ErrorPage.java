package kz.enrollment.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The page behind every failure; it asks neither the database nor any service. */
@Named
@RequestScoped
public class ErrorPage {

    private static final Set<String> KNOWN = Set.of("400", "403", "404", "405", "409", "413", "422", "503", "forged");

    private final HttpServletRequest request;
    private final Words words;

    protected ErrorPage() {
        this(null, null);
    }

    @Inject
    public ErrorPage(HttpServletRequest request, Words words) {
        this.request = request;
        this.words = words;
    }

    public String getTitle() {
        return words.text("error." + text() + ".title");
    }

    public String getExplanation() {
        return words.text("error." + text() + ".text");
    }

    /** The broken rule in words; null when no rule was broken. */
    public String getReason() {
        Failure failure = Failure.of(request);
        return failure == null || failure.violation() == null ? null : words.violation(failure.violation());
    }

    public String getIncident() {
        Failure failure = Failure.of(request);
        return failure == null ? null : failure.incident();
    }

    /** Where to try again; null when trying again cannot help. */
    public String getRetry() {
        return Set.of("503", "409", "forged").contains(text()) ? PageAddress.of(request) : null;
    }

    private String text() {
        Failure failure = Failure.of(request);
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        String key = failure != null ? failure.text() : status == null ? "404" : status.toString();
        return KNOWN.contains(key) ? key : "500";
    }
}
