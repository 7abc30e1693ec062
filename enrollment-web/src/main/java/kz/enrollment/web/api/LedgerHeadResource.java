package kz.enrollment.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kz.enrollment.allocation.HeadsFile;
import kz.enrollment.allocation.LedgerHeads;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The nightly files of chain heads whose hashes stand on issued documents (allocation.md, "The ledger"). */
@Path("v1/ledger-heads")
@RequestScoped
public class LedgerHeadResource {

    /** More nights than any archive of ours will ever hold. */
    private static final int ALL_DAYS = 10_000;

    private final LedgerHeads heads;

    protected LedgerHeadResource() {
        this(null);
    }

    @Inject
    public LedgerHeadResource(LedgerHeads heads) {
        this.heads = heads;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listLedgerHeads", summary = "The days there are files of chain heads of, newest first")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Days")))
    public Response days() {
        List<String> days =
                heads.days(ALL_DAYS).stream().map(LocalDate::toString).toList();
        return Response.ok(days)
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .build();
    }

    @GET
    @Path("{day}")
    @Produces(Csv.TYPE)
    @Operation(
            operationId = "readLedgerHeads",
            summary = "The file of a day: stream, number and hash of the last row of every ledger",
            description = "X-SHA256 is the hash printed on the documents of that day.")
    @APIResponse(
            responseCode = "200",
            description = "stream,number,hash",
            content = @Content(mediaType = Csv.MEDIA, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "The file has still the hash of If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no file of this day")
    public Response file(@PathParam("day") String day, @Context Request request) {
        HeadsFile file = parsed(day).flatMap(heads::of).orElseThrow(NotFoundException::new);
        EntityTag tag = new EntityTag(file.sha256());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = known == null ? Response.ok(file.csv(), Csv.TYPE) : known;
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(file.sha256()));
        return answer.tag(tag)
                .header("X-SHA256", file.sha256())
                // RFC 9530
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"ledger-heads-" + file.day() + ".csv\"")
                .build();
    }

    private static Optional<LocalDate> parsed(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
