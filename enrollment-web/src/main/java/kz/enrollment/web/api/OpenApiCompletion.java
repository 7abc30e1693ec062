package kz.enrollment.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.enrollment.integration.Scope;
import kz.enrollment.web.integration.SecuredOperations;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes what {@code /openapi} serves with what holds for many operations: problems, credentials, and the address of tokens,
 * which no resource serves. The platform finds it by {@code mp.openapi.filter}.
 */
public class OpenApiCompletion implements OASFilter {

    private static final String ERRORS = "[45][0-9][0-9]";
    private static final Map<String, String> EVERYWHERE = Map.of(
            "400", "The request cannot be understood",
            "406", "None of the media types in Accept can be had here",
            "500", "Something failed on our side",
            "503", "The database does not answer at the moment; see Retry-After");
    private static final Map<String, String> SECURED = Map.of(
            "401", "No valid access token; see WWW-Authenticate",
            "403", "The token has not the scope",
            "429", "Too many calls of this client; see Retry-After");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema("Problem", OpenApiParts.problem());
        document.getComponents().addSchema("OAuthError", OpenApiParts.oauthError());
        document.getComponents().addSchema("AccessToken", OpenApiParts.accessToken());
        document.getComponents().addSecurityScheme(OpenApiParts.SCHEME, OpenApiParts.clientCredentials());
        Map<String, Scope> scopes = SecuredOperations.scopes();
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> complete(operation, Optional.ofNullable(scopes.get(operation.getOperationId()))));
        document.getPaths().addPathItem("/oauth2/token", OpenApiParts.tokenAddress());
    }

    private static void complete(Operation operation, Optional<Scope> scope) {
        EVERYWHERE.forEach((status, description) -> add(operation, status, description));
        scope.ifPresent(needed -> {
            SECURED.forEach((status, description) -> add(operation, status, description));
            operation.setSecurity(List.of(
                    OASFactory.createSecurityRequirement().addScheme(OpenApiParts.SCHEME, List.of(needed.text()))));
        });
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.matches(ERRORS) && response.getContent() == null) {
                response.setContent(OpenApiParts.content(Problem.TYPE, reference("Problem")));
            }
        });
    }

    private static void add(Operation operation, String status, String description) {
        Set<String> known = operation.getResponses().getAPIResponses().keySet();
        if (!known.contains(status)) {
            APIResponse response = OASFactory.createAPIResponse().description(description);
            operation.getResponses().addAPIResponse(status, response);
        }
    }

    static Schema reference(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }
}
