package kz.enrollment.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import kz.enrollment.web.frame.Failure;

/** Answers what failed as a problem (RFC 9457), with the same status a page would have: a database away is 503, not 500. */
@Provider
public class Problems implements ExceptionMapper<Exception> {

    private static final String PROBLEM = "application/problem+json";

    @Override
    public Response toResponse(Exception thrown) {
        if (thrown instanceof WebApplicationException answered) {
            return answered.getResponse();
        }
        Failure failure = Failure.of(thrown);
        JsonObject problem = Json.createObjectBuilder()
                .add("status", failure.status())
                .add(
                        "code",
                        failure.violation() == null
                                ? "error." + failure.text()
                                : failure.violation().code())
                .build();
        return Response.status(failure.status())
                .type(PROBLEM)
                .entity(problem.toString())
                .build();
    }
}
