package kz.enrollment.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.ChangedByAnother;
import kz.enrollment.shared.NotFound;

/**
 * How a request that failed is answered.
 *
 * @param status of HTTP
 * @param text key of the texts: {@code error.<text>.title} and so on
 * @param violation the broken rule, when there is one
 * @param incident number under which the log knows a failure of ours, else null
 */
public record Failure(int status, String text, BusinessRuleViolation violation, String incident) {

    private static final Logger LOG = Logger.getLogger(Failure.class.getName());
    private static final String ATTRIBUTE = Failure.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int UNPROCESSABLE = 422;

    static Failure of(int status, String text) {
        return new Failure(status, text, null, null);
    }

    /** What the exception means to the visitor; an unexpected one is logged. */
    public static Failure of(Throwable thrown) {
        BusinessRuleViolation violation = violationIn(thrown);
        if (violation instanceof NotFound) {
            return of(HttpServletResponse.SC_NOT_FOUND, "404");
        }
        if (violation instanceof ChangedByAnother || isOverlapping(thrown, violation)) {
            return of(HttpServletResponse.SC_CONFLICT, "409");
        }
        if (violation != null) {
            return new Failure(UNPROCESSABLE, "422", violation, null);
        }
        if (causes(thrown).anyMatch(Failure::isDatabaseGone)) {
            LOG.warning("A page was refused: the database does not answer");
            return of(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "503");
        }
        return unexpected(thrown);
    }

    /** Two people changed the same thing at the same moment and the second was refused at the commit. */
    private static boolean isOverlapping(Throwable thrown, BusinessRuleViolation violation) {
        return violation == null
                && causes(thrown)
                        .anyMatch(cause -> "OptimisticLockException"
                                .equals(cause.getClass().getSimpleName()));
    }

    /** The broken rule inside what containers wrapped around it, or null. */
    static BusinessRuleViolation violationIn(Throwable thrown) {
        return causes(thrown)
                .filter(BusinessRuleViolation.class::isInstance)
                .map(BusinessRuleViolation.class::cast)
                .findFirst()
                .orElse(null);
    }

    static Failure of(HttpServletRequest request) {
        return (Failure) request.getAttribute(ATTRIBUTE);
    }

    /** Lets the container show the error page. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(ATTRIBUTE, this);
        if (!response.isCommitted()) {
            if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
                response.setHeader("Retry-After", "10");
            }
            response.sendError(status);
        }
    }

    private static Failure unexpected(Throwable thrown) {
        byte[] random = new byte[4];
        RANDOM.nextBytes(random);
        String incident = HexFormat.of().withUpperCase().formatHex(random);
        LOG.log(Level.SEVERE, thrown, () -> "Incident " + incident);
        return new Failure(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "500", null, incident);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(30);
    }

    /** Connection exceptions (class 08), shutdown and start (57P), too many connections (53), or no connection in time. */
    private static boolean isDatabaseGone(Throwable cause) {
        if (cause instanceof SQLException failed && failed.getSQLState() != null) {
            return Stream.of("08", "57P", "53").anyMatch(failed.getSQLState()::startsWith);
        }
        return List.of("PoolingException", "ResourceAllocationException", "ConnectException")
                .contains(cause.getClass().getSimpleName());
    }
}
