package kz.enrollment.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** Ends a request of the API with a problem that is already written. */
public final class ApiRefusal extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    public ApiRefusal(Response response) {
        super(response);
    }
}
