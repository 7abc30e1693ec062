package kz.enrollment.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import kz.enrollment.allocation.Filings;
import kz.enrollment.allocation.WhatIf;
import kz.enrollment.allocation.WhatIfSettings;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.web.access.RemoteAddress;
import kz.enrollment.web.allocation.FilingCsv;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The rule tried out on a file of filings, for anybody; nothing is stored (allocation.md, "What-if"). */
@Path("v1/what-if")
@RequestScoped
public class WhatIfResource {

    private static final int BAD_REQUEST = 400;
    private static final int TOO_SLOW = 408;
    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int BUSY = 503;
    /** Longer than so many rows can be: such a body is not read at all. */
    private static final long LARGEST_BODY = 66L * (Filings.LARGEST + 1);
    /** So little is read without waiting for a turn. */
    private static final long SMALL_BODY = 64L * 1024;

    private static final int COME_BACK_SECONDS = 10;
    private static final Duration TIME_TO_ARRIVE = Duration.ofSeconds(60);
    private static final Duration TIME_TO_LEAVE = Duration.ofSeconds(60);

    private final WhatIf whatIf;
    private final WhatIfLimit limit;
    private final WhatIfTurn turn;
    private final Clock clock;

    protected WhatIfResource() {
        this(null, null, null, null);
    }

    @Inject
    public WhatIfResource(WhatIf whatIf, WhatIfLimit limit, WhatIfTurn turn, Clock clock) {
        this.whatIf = whatIf;
        this.limit = limit;
        this.turn = turn;
        this.clock = clock;
    }

    @POST
    @Produces(Csv.TYPE)
    @Operation(
            operationId = "tryRule",
            summary = "Who would get a place",
            description = "Rows in the order of filing; everybody keeps waiting. The same rows with PLACE or WAITING.")
    @Parameter(
            name = "places",
            in = ParameterIn.QUERY,
            required = true,
            description = "C, the number of places",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "100000"))
    @Parameter(
            name = "rule",
            in = ParameterIn.QUERY,
            description = "N nested guarantee, T fixed shares",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"N", "T"},
                            defaultValue = "N"))
    @Parameter(
            name = "release",
            in = ParameterIn.QUERY,
            description = "whether the release follows the last row and the list is served",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @RequestBody(
            required = true,
            description =
                    "UTF-8 without byte order mark; header sequence,category; category K (catchment) or O (outside);"
                            + " sequence from 0, rising (leading zeros count for nothing); 500,000 rows at most",
            content =
                    @Content(
                            mediaType = Csv.MEDIA,
                            schema = @Schema(type = SchemaType.STRING, example = "sequence,category\n1,K\n2,O\n")))
    @APIResponse(
            responseCode = "200",
            description = "sequence,category,outcome",
            content = @Content(mediaType = Csv.MEDIA, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "400", description = "A wrong parameter, or a wrong line of the file")
    @APIResponse(responseCode = "408", description = "The body took longer than a minute to arrive")
    @APIResponse(responseCode = "413", description = "Too many rows")
    @APIResponse(responseCode = "415", description = "The body is not text/csv in UTF-8")
    @APIResponse(responseCode = "429", description = "Too many requests from this address; see Retry-After")
    @APIResponse(responseCode = "503", description = "Too many large files at this moment; see Retry-After")
    public Response run(
            @Context HttpServletRequest request,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            @Parameter(hidden = true) InputStream body) {
        // Counted before a byte of the body is read.
        requireFewCalls(request);
        requireCsv(headers.getMediaType());
        WhatIfSettings settings = settings(new Query(uri.getQueryParameters(), Set.of("places", "rule", "release")));
        Filings filings = filings(body, request.getContentLengthLong());
        return Response.ok(answer(new OutcomeCsv(filings, whatIf.run(settings, filings))))
                .type(Csv.TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private void requireFewCalls(HttpServletRequest request) {
        long wait = limit.enter(RemoteAddress.of(request));
        if (wait > 0) {
            throw new ApiRefusal(Problem.of(TOO_MANY_REQUESTS, "calls.too_many", limit.perMinute())
                    .response()
                    .header(HttpHeaders.RETRY_AFTER, wait)
                    .build());
        }
    }

    private static void requireCsv(MediaType type) {
        if (!Csv.isCsv(type)) {
            int unsupported = Response.Status.UNSUPPORTED_MEDIA_TYPE.getStatusCode();
            throw Problem.of(unsupported, "error." + unsupported).refusal();
        }
    }

    private static WhatIfSettings settings(Query query) {
        return new WhatIfSettings(
                query.choice("rule", "N", List.of("N", "T")),
                query.number("places", WhatIfSettings.MOST_PLACES),
                Boolean.parseBoolean(query.choice("release", "false", List.of("true", "false"))));
    }

    private Filings filings(InputStream body, long length) {
        if (length > LARGEST_BODY) {
            throw Problem.of(TOO_LARGE, "body.too_large", Filings.LARGEST).refusal();
        }
        if (length < 0 || length > SMALL_BODY) {
            requireTurn();
        }
        try {
            return FilingCsv.read(Deadline.in(TIME_TO_ARRIVE, clock).over(body));
        } catch (BusinessRuleViolation refusal) {
            throw problem(refusal).refusal();
        } catch (Deadline.Passed tooSlow) {
            throw Problem.of(TOO_SLOW, "body.too_slow", TIME_TO_ARRIVE.toSeconds())
                    .refusal();
        } catch (IOException broken) {
            throw Problem.of(BAD_REQUEST, "body.broken").refusal();
        }
    }

    private void requireTurn() {
        if (!turn.take()) {
            throw new ApiRefusal(Problem.of(BUSY, "whatif.busy")
                    .response()
                    .header(HttpHeaders.RETRY_AFTER, COME_BACK_SECONDS)
                    .build());
        }
    }

    /** Who takes the answer too slowly keeps others waiting: the connection breaks then. */
    private StreamingOutput answer(OutcomeCsv outcomes) {
        return out -> outcomes.write(Deadline.in(TIME_TO_LEAVE, clock).over(out));
    }

    private static Problem problem(BusinessRuleViolation refusal) {
        Object[] arguments = refusal.arguments().toArray();
        return "whatif.too_many".equals(refusal.code())
                ? Problem.of(TOO_LARGE, refusal.code(), arguments)
                : Problem.of(BAD_REQUEST, refusal.code(), arguments).atLine((Integer) arguments[0]);
    }
}
