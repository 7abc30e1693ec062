package kz.enrollment.web.integration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.decision.IssuedDocuments;
import kz.enrollment.integration.Scope;
import kz.enrollment.shared.Language;
import kz.enrollment.web.api.ApiLanguage;
import kz.enrollment.web.api.ApiRefusal;
import kz.enrollment.web.api.Problem;
import kz.enrollment.web.documents.DocumentPress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The issued papers of applications a program handed in. */
@Path("v1/applications/{id}/documents/{document}")
@RequestScoped
public class PapersResource {

    private static final String PDF = "application/pdf";
    private static final int BUSY = 503;

    private final IssuedDocuments papers;
    private final DocumentPress press;

    protected PapersResource() {
        this(null, null);
    }

    @Inject
    public PapersResource(IssuedDocuments papers, DocumentPress press) {
        this.papers = papers;
        this.press = press;
    }

    @GET
    @Secured(Scope.APPLICATIONS_READ)
    @Produces(PDF)
    @Operation(
            operationId = "readDocument",
            summary = "Receipt, notice of admission or refusal as PDF/A",
            description = "In Kazakh or Russian by Accept-Language.")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "There is no such paper of this client's applications")
    public Response pdf(
            @PathParam("id") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid")) String id,
            @PathParam("document") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    String document,
            @Context HttpHeaders headers) {
        UUID paper = Ids.parse(document);
        if (papers.ofApplication(Ids.parse(id)).stream()
                .noneMatch(one -> one.id().equals(paper))) {
            throw new NotFoundException();
        }
        Language language = ApiLanguage.of(headers);
        byte[] bytes = bytes(paper, language).orElseThrow(PapersResource::busy);
        return Response.ok(bytes, PDF)
                .language(language.locale())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private Optional<byte[]> bytes(UUID paper, Language language) {
        Optional<byte[]> stored = papers.pdf(paper, language);
        return stored.isPresent() || !press.printNow(paper) ? stored : papers.pdf(paper, language);
    }

    private static ApiRefusal busy() {
        return new ApiRefusal(Problem.of(BUSY, "document.busy")
                .response()
                .header("Retry-After", 3)
                .build());
    }
}
