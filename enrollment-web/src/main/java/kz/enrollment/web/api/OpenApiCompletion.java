package kz.enrollment.web.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.enrollment.integration.Scope;
import kz.enrollment.web.integration.SecuredOperations;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes what {@code /openapi} serves with what holds for many operations: problems, credentials, the records that are sent,
 * and the address of tokens, which no resource serves. The platform finds it by {@code mp.openapi.filter}.
 */
public class OpenApiCompletion implements OASFilter {

    private static final String ERRORS = "[45][0-9][0-9]";
    private static final Map<String, String> EVERYWHERE = Map.of(
            "400", "The request cannot be understood",
            "500", "Something failed on our side",
            "503", "The database does not answer at the moment; see Retry-After");
    private static final Map<String, String> SECURED = Map.of(
            "401", "No valid access token; see WWW-Authenticate",
            "403", "The token has not the scope",
            "429", "Too many calls of this client; see Retry-After");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = new HashMap<>(RecordSchemas.of(OpenApiParts.records()));
        schemas.putAll(OpenApiParts.lists());
        schemas.put("Problem", OpenApiParts.problem());
        schemas.put("OAuthError", OpenApiParts.oauthError());
        schemas.put("AccessToken", OpenApiParts.accessToken());
        document.setComponents(OASFactory.createComponents()
                .schemas(schemas)
                .addSecurityScheme(OpenApiParts.SCHEME, OpenApiParts.clientCredentials()));
        Map<String, Scope> scopes = SecuredOperations.scopes();
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> complete(operation, Optional.ofNullable(scopes.get(operation.getOperationId()))));
        document.getPaths().addPathItem(OpenApiParts.TOKEN, OpenApiParts.tokenAddress());
    }

    private static void complete(Operation operation, Optional<Scope> scope) {
        EVERYWHERE.forEach((status, description) -> add(operation, status, description));
        if (answersWithContent(operation)) {
            add(operation, "406", "None of the media types in Accept can be had here");
        }
        scope.ifPresent(needed -> {
            SECURED.forEach((status, description) -> add(operation, status, description));
            operation.setSecurity(List.of(
                    OASFactory.createSecurityRequirement().addScheme(OpenApiParts.SCHEME, List.of(needed.text()))));
        });
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.matches(ERRORS)) {
                response.setContent(OpenApiParts.content(Problem.TYPE, reference("Problem")));
            }
        });
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(OpenApiCompletion::tidy);
        }
    }

    private static boolean answersWithContent(Operation operation) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(response -> response.getValue().getContent())
                .anyMatch(content -> content != null && !content.getMediaTypes().isEmpty());
    }

    private static void add(Operation operation, String status, String description) {
        if (!operation.getResponses().getAPIResponses().containsKey(status)) {
            APIResponse response = OASFactory.createAPIResponse().description(description);
            operation.getResponses().addAPIResponse(status, response);
        }
    }

    /** The scanner forgets that addresses need all their parts, and tells limits of schemas that nobody set. */
    private static void tidy(Parameter parameter) {
        if (parameter.getIn() == In.PATH) {
            parameter.setRequired(true);
        }
        Schema scanned = parameter.getSchema();
        if (scanned != null) {
            parameter.setSchema(OASFactory.createSchema()
                    .type(scanned.getType())
                    .format(scanned.getFormat())
                    .pattern(scanned.getPattern())
                    .enumeration(scanned.getEnumeration())
                    .defaultValue(scanned.getDefaultValue())
                    .minimum(scanned.getMinimum())
                    .maximum(scanned.getMaximum()));
        }
    }

    static Schema reference(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }
}
