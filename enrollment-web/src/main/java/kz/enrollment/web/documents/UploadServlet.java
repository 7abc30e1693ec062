package kz.enrollment.web.documents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import kz.enrollment.application.Applications;
import kz.enrollment.application.Drafts;
import kz.enrollment.documents.DocumentBytes;
import kz.enrollment.verification.OfficerDesk;

/** Uploaded or fetched documents: the parent sees those of a draft or application, the officer those of a case. */
@WebServlet({UploadServlet.DRAFT, UploadServlet.APPLICATION, UploadServlet.CASE})
public class UploadServlet extends HttpServlet {

    static final String DRAFT = "/apply/file";
    static final String APPLICATION = "/application/file";
    static final String CASE = "/staff/file";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Drafts drafts;

    @Inject
    private transient Applications applications;

    @Inject
    private transient OfficerDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DocumentBytes file = read(request, Identifiers.of(request, "document"));
        FileResponse.send(response, file.fileName(), file.mediaType(), file.bytes());
    }

    private DocumentBytes read(HttpServletRequest request, UUID document) {
        return switch (request.getServletPath()) {
            case DRAFT -> drafts.read(Identifiers.of(request, "draft"), document);
            case APPLICATION -> applications.read(Identifiers.of(request, "application"), document);
            default -> desk.read(Identifiers.of(request, "application"), document);
        };
    }
}
