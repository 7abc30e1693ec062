package kz.enrollment.web.integration;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import kz.enrollment.integration.ClientIdentity;
import kz.enrollment.web.access.BearerCaller;
import kz.enrollment.web.access.StrangerLimit;
import kz.enrollment.web.api.ApiRefusal;
import kz.enrollment.web.api.Problem;

/** The door of everything for known programs: who shows no token is sent away before a byte of the body is read. */
@Provider
@PreMatching
public class ClientFilter implements ContainerRequestFilter {

    /** Everything below is for known programs; the rest of the API is for everybody. */
    private static final List<String> PROTECTED = List.of("v1/applications", "v1/results", "v1/feed");

    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY_REQUESTS = 429;

    @Context
    private HttpServletRequest request;

    @Inject
    private ClientLimit limit;

    @Override
    public void filter(ContainerRequestContext called) {
        if (PROTECTED.stream().noneMatch(path -> isBelow(called.getUriInfo().getPath(), path))) {
            return;
        }
        if (BearerCaller.waitOf(request) > 0) {
            throw tooMany(StrangerLimit.UNKNOWN_TOKENS, BearerCaller.waitOf(request));
        }
        Optional<ClientIdentity> client = BearerCaller.of(request);
        if (client.isEmpty()) {
            throw unknown(BearerCaller.isShown(request));
        }
        long wait = limit.enter(client.get());
        if (wait > 0) {
            throw tooMany(client.get().perMinute(), wait);
        }
    }

    private static ApiRefusal tooMany(int perMinute, long wait) {
        return new ApiRefusal(Problem.of(TOO_MANY_REQUESTS, "client.too_many", perMinute)
                .response()
                .header(HttpHeaders.RETRY_AFTER, wait)
                .build());
    }

    private static boolean isBelow(String called, String path) {
        // Matrix parameters are no part of the address that is matched.
        String plain = called.replaceAll(";[^/]*", "");
        String trimmed = plain.startsWith("/") ? plain.substring(1) : plain;
        return trimmed.equals(path) || trimmed.startsWith(path + '/');
    }

    private static ApiRefusal unknown(boolean shown) {
        String challenge = "Bearer realm=\"enrollment\"" + (shown ? ", error=\"invalid_token\"" : "");
        return new ApiRefusal(Problem.of(UNAUTHORIZED, shown ? "token.invalid" : "token.missing")
                .response()
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build());
    }
}
