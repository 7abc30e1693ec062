package kz.enrollment.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Set;
import kz.enrollment.allocation.LedgerStream;
import kz.enrollment.allocation.PublicLedger;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** A stream's whole ledger to replay (allocation.md, "The ledger"). */
@Path("v1/streams/{id}/ledger")
@RequestScoped
public class LedgerResource {

    private static final MediaType CSV = MediaType.valueOf(Csv.TYPE);

    private final PublicLedger ledger;

    protected LedgerResource() {
        this(null);
    }

    @Inject
    public LedgerResource(PublicLedger ledger) {
        this.ledger = ledger;
    }

    @GET
    @Produces({Csv.TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "readLedger",
            summary = "The ledger of a stream, from its first row",
            description =
                    "CSV unless Accept or format ask for JSON. hash = SHA-256 of the previous row's hash (64 zeros"
                            + " before the first row), a comma and the CSV row without its hash. The ETag follows the head.")
    @Parameter(name = "id", in = ParameterIn.PATH, description = "as in /v1/streams, e.g. ALM26-123K")
    @Parameter(
            name = "format",
            in = ParameterIn.QUERY,
            description = "for links, which cannot set Accept",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"csv", "json"}))
    @APIResponse(
            responseCode = "200",
            description = "From its first row",
            content = {
                @Content(mediaType = Csv.MEDIA, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "PublicRows"))
            })
    @APIResponse(responseCode = "304", description = "The head has still the hash of If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such stream")
    public Response download(
            @PathParam("id") String id,
            @Context UriInfo uri,
            @Context Request request,
            @Context HttpServletRequest called) {
        boolean json = isJson(new Query(uri.getQueryParameters(), Set.of("format")), request);
        LedgerStream stream = ledger.stream(id).orElseThrow(NotFoundException::new);
        EntityTag tag = new EntityTag(stream.headHash() + (json ? "-json" : "-csv"));
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        // JAX-RS takes HEAD for GET and would read the whole ledger to throw it away.
        Response.ResponseBuilder answer =
                known == null ? whole(stream, json, HttpMethod.HEAD.equals(called.getMethod())) : known;
        return answer.tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .build();
    }

    private Response.ResponseBuilder whole(LedgerStream stream, boolean json, boolean headOnly) {
        LedgerRows rows = new LedgerRows(ledger, stream);
        Response.ResponseBuilder answer = Response.ok()
                .type(json ? MediaType.APPLICATION_JSON_TYPE : CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"ledger-" + stream.id() + (json ? ".json\"" : ".csv\""));
        return headOnly ? answer : answer.entity(json ? new LedgerJson(rows) : new LedgerCsv(rows));
    }

    private static boolean isJson(Query query, Request request) {
        String format = query.choice("format", "", List.of("csv", "json"));
        if (!format.isEmpty()) {
            return "json".equals(format);
        }
        Variant best = request.selectVariant(
                Variant.mediaTypes(CSV, MediaType.APPLICATION_JSON_TYPE).build());
        return best != null && MediaType.APPLICATION_JSON_TYPE.isCompatible(best.getMediaType());
    }
}
