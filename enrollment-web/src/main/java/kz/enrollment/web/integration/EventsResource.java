package kz.enrollment.web.integration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kz.enrollment.application.ApplicationEvents;
import kz.enrollment.application.EventEntry;
import kz.enrollment.integration.Scope;
import kz.enrollment.web.api.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What is new, by asking: nothing is missed, however often one asks, and nobody has to be reachable for us. */
@Path("v1")
@RequestScoped
public class EventsResource {

    private static final int BAD_REQUEST = 400;
    private static final int PAGE = 200;
    private static final String CURSOR = "next of the last answer; without it from the beginning";

    private final ApplicationEvents events;
    private final StreamNames names;

    protected EventsResource() {
        this(null, null);
    }

    @Inject
    public EventsResource(ApplicationEvents events, StreamNames names) {
        this.events = events;
        this.names = names;
    }

    @GET
    @Path("results")
    @Secured(Scope.RESULTS_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readResults",
            summary = "What happened to the applications this client handed in",
            description =
                    "At most 200 entries; ask again with next at once while there are entries, later when there are none.")
    @APIResponse(
            responseCode = "200",
            description = "In the order of their cursors",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Results")))
    public Response results(
            @QueryParam("after")
                    @Parameter(
                            description = CURSOR,
                            schema = @Schema(type = SchemaType.STRING, pattern = "^[0-9]{1,18}$"))
                    String after) {
        long position = position(after);
        List<EventEntry> entries = events.own(position, PAGE);
        return RecordJson.ok(new Results(
                entries.stream()
                        .map(entry -> Results.Entry.of(entry, names::of))
                        .toList(),
                next(entries, position)));
    }

    @GET
    @Path("feed")
    @Secured(Scope.OQU_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readFeed",
            summary = "Entries of statements on paper, and the results of all channels, for the OQU base",
            description =
                    "At most 200 entries; ask again with next at once while there are entries, later when there are none.")
    @APIResponse(
            responseCode = "200",
            description = "In the order of their cursors",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Feed")))
    public Response feed(
            @QueryParam("after")
                    @Parameter(
                            description = CURSOR,
                            schema = @Schema(type = SchemaType.STRING, pattern = "^[0-9]{1,18}$"))
                    String after) {
        long position = position(after);
        List<EventEntry> entries = events.outgoing(position, PAGE);
        return RecordJson.ok(new Feed(
                entries.stream().map(entry -> Feed.Entry.of(entry, names::of)).toList(), next(entries, position)));
    }

    private static long position(String after) {
        if (after == null) {
            return 0;
        }
        if (!after.matches("[0-9]{1,18}")) {
            throw Problem.of(BAD_REQUEST, "cursor.wrong").at("after").refusal();
        }
        return Long.parseLong(after);
    }

    private static String next(List<EventEntry> entries, long position) {
        return String.valueOf(
                entries.isEmpty() ? position : entries.get(entries.size() - 1).position());
    }
}
