package kz.enrollment.web.integration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.EnumSet;
import java.util.UUID;
import kz.enrollment.application.Handovers;
import kz.enrollment.documents.CheckedFile;
import kz.enrollment.documents.FileLimits;
import kz.enrollment.documents.UploadInspection;
import kz.enrollment.integration.ProgramFilings;
import kz.enrollment.integration.Scope;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.web.api.ApiLanguage;
import kz.enrollment.web.frame.PublicAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Drafts a program prepares for families: the registers are asked, papers found, and the text to sign is written. */
@Path("v1/applications/drafts")
@RequestScoped
public class DraftsResource {

    private static final EnumSet<DocumentType> UPLOADS =
            EnumSet.of(DocumentType.PHOTO, DocumentType.FORM_065, DocumentType.FORM_052, DocumentType.PMPK);

    private final ProgramFilings filings;
    private final Handovers handovers;
    private final UploadInspection inspection;

    protected DraftsResource() {
        this(null, null, null);
    }

    @Inject
    public DraftsResource(ProgramFilings filings, Handovers handovers, UploadInspection inspection) {
        this.filings = filings;
        this.handovers = handovers;
        this.inspection = inspection;
    }

    /** What is answered to a new draft. */
    @Schema(name = "DraftOpened", requiredProperties = "id")
    record Opened(@Schema(format = "uuid") UUID id) {}

    @POST
    @Secured(Scope.APPLICATIONS_SUBMIT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "openDraft",
            summary = "Opens a draft; the registers are asked under the consents",
            description =
                    "Come back to Location until the state is READY. A newer draft of the same child replaces it.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "DraftRequest")))
    @APIResponse(
            responseCode = "201",
            description = "Opened; the same answer for the same key and body",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "DraftOpened")))
    @APIResponse(responseCode = "413", description = "The body is too large")
    @APIResponse(responseCode = "415", description = "The body is not JSON")
    @APIResponse(responseCode = "422", description = "A rule refuses, or the key was used with another body")
    public Response open(
            @HeaderParam(IdempotencyKey.HEADER) @Parameter(required = true, description = IdempotencyKey.DESCRIPTION)
                    String key,
            @Parameter(hidden = true) InputStream source) {
        Body body = Body.read(source);
        UUID id = filings.open(IdempotencyKey.of(key, "open-draft", body), DraftRequest.order(body));
        return Response.created(URI.create(PublicAddress.value() + "/api/v1/applications/drafts/" + id))
                .entity(RecordJson.text(new Opened(id)))
                .build();
    }

    @GET
    @Path("{id}")
    @Secured(Scope.APPLICATIONS_SUBMIT)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "readDraft", summary = "How a draft stands, and what the parent has to sign")
    @APIResponse(
            responseCode = "200",
            description = "As it stands now",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "DraftAnswer")))
    @APIResponse(responseCode = "404", description = "There is no such draft of this client")
    public Response view(
            @PathParam("id") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid")) String id,
            @Context HttpHeaders headers) {
        DraftAnswer answer = DraftAnswer.of(filings.view(Ids.parse(id)), ApiLanguage.of(headers));
        Response.ResponseBuilder response = Response.ok(RecordJson.text(answer));
        return ("PREPARING".equals(answer.state()) ? response.header("Retry-After", 2) : response).build();
    }

    @PUT
    @Path("{id}/documents/{type}")
    @Secured(Scope.APPLICATIONS_SUBMIT)
    @Consumes({"image/jpeg", "application/pdf", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "putDocument",
            summary = "Uploads a document in place of the one of its type",
            description = "JPEG or PDF, found from the content. The statement changes with it.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "204", description = "Stored")
    @APIResponse(responseCode = "404", description = "There is no such draft of this client, or no such type")
    @APIResponse(responseCode = "413", description = "The file is too large")
    @APIResponse(responseCode = "415", description = "Neither JPEG nor PDF")
    @APIResponse(responseCode = "422", description = "The file cannot be taken; code says why")
    public Response upload(
            @PathParam("id") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid")) String id,
            @PathParam("type")
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"PHOTO", "FORM_065", "FORM_052", "PMPK"}))
                    String type,
            @Parameter(hidden = true) InputStream source) {
        UUID draft = Ids.parse(id);
        DocumentType document = UPLOADS.stream()
                .filter(one -> one.name().equals(type))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        FileLimits limits = handovers.limits(draft);
        CheckedFile file = inspection.inspect(document, type, Body.bytes(source, limits.maxFileBytes()), limits);
        handovers.attach(draft, file);
        return Response.noContent().build();
    }
}
