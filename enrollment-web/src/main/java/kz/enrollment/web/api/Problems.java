package kz.enrollment.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.web.frame.Failure;

/** Answers what failed as a problem (RFC 9457), with the same status a page would have: a database away is 503, not 500. */
@Provider
public class Problems implements ExceptionMapper<Exception> {

    private static final int FIRST_ERROR = 400;

    /** What an answer of the container says besides its status. */
    private static final List<String> KEPT = List.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER);

    @Override
    public Response toResponse(Exception thrown) {
        if (thrown instanceof ApiRefusal written) {
            return written.getResponse();
        }
        return thrown instanceof WebApplicationException answered
                ? problem(answered.getResponse())
                : problem(Failure.of(thrown));
    }

    private static Response problem(Response answered) {
        if (answered.getStatus() < FIRST_ERROR) {
            return answered;
        }
        Response.ResponseBuilder problem = Problem.of(answered.getStatus(), "error." + answered.getStatus())
                .response();
        KEPT.stream()
                .filter(answered.getHeaders()::containsKey)
                .forEach(name -> problem.header(name, answered.getHeaderString(name)));
        return problem.build();
    }

    private static Response problem(Failure failure) {
        Response.ResponseBuilder problem = described(failure).response();
        if (failure.status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            problem.header(HttpHeaders.RETRY_AFTER, "10");
        }
        return problem.build();
    }

    private static Problem described(Failure failure) {
        BusinessRuleViolation violation = failure.violation();
        if (violation == null) {
            return Problem.of(failure.status(), "error." + failure.text());
        }
        Problem problem = Problem.of(
                failure.status(), violation.code(), violation.arguments().toArray());
        return violation.field() == null ? problem : problem.at(violation.field());
    }
}
