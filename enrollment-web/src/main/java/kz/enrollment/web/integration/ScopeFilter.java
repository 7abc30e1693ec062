package kz.enrollment.web.integration;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import kz.enrollment.integration.ClientIdentity;
import kz.enrollment.integration.Scope;
import kz.enrollment.web.access.BearerCaller;
import kz.enrollment.web.api.ApiRefusal;
import kz.enrollment.web.api.Problem;

/** Refuses tokens that do not reach as far as the operation; bound to what is {@link Secured}. */
@Provider
@Secured(Scope.APPLICATIONS_READ)
@Priority(Priorities.AUTHORIZATION)
public class ScopeFilter implements ContainerRequestFilter {

    private static final int FORBIDDEN = 403;

    @Context
    private HttpServletRequest request;

    @Context
    private ResourceInfo called;

    @Override
    public void filter(ContainerRequestContext context) {
        Scope needed = called.getResourceMethod().getAnnotation(Secured.class).value();
        boolean granted = BearerCaller.of(request)
                .map(ClientIdentity::scopes)
                .filter(scopes -> scopes.contains(needed))
                .isPresent();
        if (!granted) {
            throw new ApiRefusal(Problem.of(FORBIDDEN, "token.scope", needed.text())
                    .response()
                    .header(
                            HttpHeaders.WWW_AUTHENTICATE,
                            "Bearer realm=\"enrollment\", error=\"insufficient_scope\", scope=\"" + needed.text() + '"')
                    .build());
        }
    }
}
