package kz.enrollment.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.enrollment.allocation.LedgerStream;
import kz.enrollment.allocation.PublicLedger;
import kz.enrollment.shared.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The places of all streams as they are now. */
@Path("v1/streams")
@RequestScoped
public class StreamResource {

    private final PublicLedger ledger;

    protected StreamResource() {
        this(null);
    }

    @Inject
    public StreamResource(PublicLedger ledger) {
        this.ledger = ledger;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listStreams",
            summary = "All streams of the open campaign, else of the last one, with their places now",
            description = "Names of schools follow Accept-Language: Kazakh (kk) or Russian (ru).")
    @APIResponse(
            responseCode = "200",
            description = "By school number and language",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "PublicStreams")))
    public Response all(@Context HttpHeaders headers) {
        Language language = ApiLanguage.of(headers);
        JsonArrayBuilder streams = Json.createArrayBuilder();
        ledger.streams().forEach(stream -> streams.add(json(stream, language)));
        return Response.ok(streams.build().toString(), MediaType.APPLICATION_JSON)
                .language(language.locale())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .build();
    }

    private static JsonObject json(LedgerStream stream, Language language) {
        return Json.createObjectBuilder()
                .add("id", stream.id())
                .add("school", language == Language.RU ? stream.schoolRu() : stream.schoolKk())
                .add("language", stream.language())
                .add("places", stream.places())
                .add("catchment", stream.catchment())
                .add("outside", stream.outside())
                .add("waiting", stream.waiting())
                .add("rule", stream.rule())
                .add("released", stream.released())
                .build();
    }
}
