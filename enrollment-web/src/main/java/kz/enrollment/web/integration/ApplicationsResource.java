package kz.enrollment.web.integration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import kz.enrollment.application.Handovers;
import kz.enrollment.decision.IssuedDocuments;
import kz.enrollment.integration.Keyed;
import kz.enrollment.integration.ProgramFilings;
import kz.enrollment.integration.Scope;
import kz.enrollment.integration.SignedRequest;
import kz.enrollment.signature.SigningPurpose;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Applications a program hands in: filed, looked at and taken back by the same rules as on the portal. */
@Path("v1/applications")
@RequestScoped
public class ApplicationsResource {

    private final ProgramFilings filings;
    private final Handovers handovers;
    private final IssuedDocuments papers;
    private final StreamNames names;

    protected ApplicationsResource() {
        this(null, null, null, null);
    }

    @Inject
    public ApplicationsResource(
            ProgramFilings filings, Handovers handovers, IssuedDocuments papers, StreamNames names) {
        this.filings = filings;
        this.handovers = handovers;
        this.papers = papers;
        this.names = names;
    }

    @POST
    @Secured(Scope.APPLICATIONS_SUBMIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "submit",
            summary = "Files a draft with the parent's signature under its statement",
            description = "The number in the queue is drawn now, among all channels.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "SubmissionRequest")))
    @APIResponse(
            responseCode = "201",
            description = "Filed; the same answer for the same key and body",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Receipt")))
    @APIResponse(responseCode = "404", description = "There is no such draft of this client")
    @APIResponse(responseCode = "413", description = "The body is too large")
    @APIResponse(responseCode = "415", description = "The body is not JSON")
    @APIResponse(
            responseCode = "422",
            description = "A rule or the signature refuses (signature.*), or the key was used with another body")
    public Response submit(
            @HeaderParam(IdempotencyKey.HEADER) @Parameter(required = true, description = IdempotencyKey.DESCRIPTION)
                    String key,
            @Parameter(hidden = true) InputStream source) {
        Body body = Body.read(source);
        SignedRequest request = SubmissionRequest.submission(body);
        Keyed keyed = IdempotencyKey.of(key, "submit", body);
        String receipt = filings.submit(keyed, request, view -> RecordJson.text(Receipt.of(view, names::of)));
        return Response.status(Response.Status.CREATED).entity(receipt).build();
    }

    @GET
    @Path("{id}")
    @Secured(Scope.APPLICATIONS_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "readApplication", summary = "Status, place, history and papers of an application")
    @APIResponse(
            responseCode = "200",
            description = "As it stands now",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ApplicationAnswer")))
    @APIResponse(responseCode = "404", description = "There is no such application of this client")
    public Response view(
            @PathParam("id") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid")) String id) {
        UUID application = Ids.parse(id);
        var view = handovers.view(application, null);
        return RecordJson.ok(ApplicationAnswer.of(view, papers.ofApplication(application), names::of));
    }

    @GET
    @Path("{id}/withdrawal")
    @Secured(Scope.APPLICATIONS_WITHDRAW)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "readWithdrawal", summary = "What the parent has to sign to take an application back")
    @APIResponse(
            responseCode = "200",
            description = "Text, digest and XML document",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ToSign")))
    @APIResponse(responseCode = "404", description = "There is no such application of this client")
    public Response withdrawal(
            @PathParam("id") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid")) String id) {
        return RecordJson.ok(DraftAnswer.ToSign.of(handovers.withdrawal(Ids.parse(id)), SigningPurpose.WITHDRAWAL));
    }

    @POST
    @Path("{id}/withdrawal")
    @Secured(Scope.APPLICATIONS_WITHDRAW)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "withdraw",
            summary = "Takes an application back with the parent's signature",
            description = "Its place goes to the next; there is no way back but a new application.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "WithdrawalRequest")))
    @APIResponse(
            responseCode = "200",
            description = "Taken back; the same answer for the same key and body",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ApplicationAnswer")))
    @APIResponse(responseCode = "404", description = "There is no such application of this client")
    @APIResponse(responseCode = "413", description = "The body is too large")
    @APIResponse(responseCode = "415", description = "The body is not JSON")
    @APIResponse(
            responseCode = "422",
            description = "A rule or the signature refuses (signature.*), or the key was used with another body")
    public Response withdraw(
            @PathParam("id") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid")) String id,
            @HeaderParam(IdempotencyKey.HEADER) @Parameter(required = true, description = IdempotencyKey.DESCRIPTION)
                    String key,
            @Parameter(hidden = true) InputStream source) {
        UUID application = Ids.parse(id);
        Body body = Body.read(source);
        Keyed keyed = IdempotencyKey.of(key, "withdraw " + application, body);
        String answer = filings.withdraw(
                keyed,
                SubmissionRequest.withdrawal(body, application),
                view -> RecordJson.text(ApplicationAnswer.of(view, papers.ofApplication(application), names::of)));
        return Response.ok(answer).build();
    }
}
