package kz.enrollment.web.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.enrollment.integration.Scope;
import kz.enrollment.web.integration.SecuredOperations;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Parts of the API's description that belong to no resource. */
final class OpenApiParts {

    static final String SCHEME = "clientCredentials";

    private static final String JSON = "application/json";
    static final String TOKEN = "/oauth2/token";

    private OpenApiParts() {}

    /** Everything that is sent as JSON. */
    static List<Class<?>> records() {
        return Stream.concat(
                        Stream.of(CampaignResource.Announcement.class, PublicStream.class, PublicRow.class),
                        SecuredOperations.records().stream())
                .toList();
    }

    /** What is sent as a list of them. */
    static Map<String, Schema> lists() {
        return Map.of(
                "Campaigns", list(OpenApiCompletion.reference("Announcement")),
                "PublicStreams", list(OpenApiCompletion.reference("PublicStream")),
                "PublicRows", list(OpenApiCompletion.reference("PublicRow")),
                "Days", list(text("").format("date")));
    }

    private static Schema list(Schema items) {
        return OASFactory.createSchema().type(SchemaType.ARRAY).items(items);
    }

    static Schema problem() {
        return object("A refusal (RFC 9457)")
                .addProperty("type", text("always about:blank"))
                .addProperty("title", text("of the status, in English"))
                .addProperty("status", number("of HTTP"))
                .addProperty("code", text("stable, what programs decide by"))
                .addProperty("detail", text("for developers, in English"))
                .addProperty("message", text("for people, in Kazakh or Russian by Accept-Language"))
                .addProperty("line", number("of the file that was sent"))
                .addProperty("parameter", text("or member of the body that is wrong"))
                .required(List.of("type", "title", "status", "code"));
    }

    static Schema oauthError() {
        return object("A refusal of the address of tokens (RFC 6749 §5.2)")
                .addProperty("error", text("stable"))
                .required(List.of("error"));
    }

    static Schema accessToken() {
        return object("An access token (RFC 6749 §5.1)")
                .addProperty("access_token", text("opaque"))
                .addProperty("token_type", text("Bearer"))
                .addProperty("expires_in", number("seconds"))
                .addProperty("scope", text("names with a space between"))
                .required(List.of("access_token", "token_type", "expires_in", "scope"));
    }

    static SecurityScheme clientCredentials() {
        OAuthFlow flow = OASFactory.createOAuthFlow()
                .tokenUrl(TOKEN)
                .scopes(Stream.of(Scope.values()).collect(Collectors.toMap(Scope::text, Scope::text)));
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .flows(OASFactory.createOAuthFlows().clientCredentials(flow));
    }

    static PathItem tokenAddress() {
        Schema form = object("Client credentials; id and secret here or in the header Authorization (Basic)")
                .addProperty("grant_type", text("client_credentials"))
                .addProperty("scope", text("fewer scopes than the client has"))
                .addProperty("client_id", text(""))
                .addProperty("client_secret", text(""))
                .required(List.of("grant_type"));
        return OASFactory.createPathItem()
                .POST(OASFactory.createOperation()
                        .operationId("issueToken")
                        .summary("An access token for client credentials (RFC 6749 §4.4)")
                        .requestBody(OASFactory.createRequestBody()
                                .required(true)
                                .content(content("application/x-www-form-urlencoded", form)))
                        .responses(tokenResponses()));
    }

    private static APIResponses tokenResponses() {
        APIResponses responses = OASFactory.createAPIResponses()
                .addAPIResponse("200", response("The token; it lasts 15 minutes", "AccessToken"));
        Stream.of("400", "401", "429")
                .forEach(status -> responses.addAPIResponse(status, response("Refused", "OAuthError")));
        return responses.addAPIResponse(
                "503",
                OASFactory.createAPIResponse()
                        .description("Nothing can be told at the moment")
                        .content(content(Problem.TYPE, OpenApiCompletion.reference("Problem"))));
    }

    private static APIResponse response(String description, String schema) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(content(JSON, OpenApiCompletion.reference(schema)));
    }

    static Content content(String type, Schema schema) {
        return OASFactory.createContent()
                .addMediaType(type, OASFactory.createMediaType().schema(schema));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().type(SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(SchemaType.STRING).description(description);
    }

    private static Schema number(String description) {
        return OASFactory.createSchema().type(SchemaType.INTEGER).description(description);
    }
}
