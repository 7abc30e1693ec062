package kz.enrollment.web.documents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.decision.IssuedDocuments;
import kz.enrollment.shared.Language;

/** {@code /document?id=…&lang=kk|ru}: an official document as PDF, for those it concerns. */
@WebServlet("/document")
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient IssuedDocuments documents;

    @Inject
    private transient DocumentPress press;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID id = Identifiers.of(request, "id");
        Language language = Language.of(request.getParameter("lang"));
        Optional<byte[]> pdf = pdf(id, language);
        if (pdf.isEmpty()) {
            response.setHeader("Retry-After", "3");
            response.setHeader("Refresh", "3");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        FileResponse.sendOwn(response, "document-%s.pdf".formatted(language.code()), "application/pdf", pdf.get());
    }

    /** The face refuses before anything is printed, so a stranger cannot make us work. */
    private Optional<byte[]> pdf(UUID id, Language language) {
        Optional<byte[]> stored = documents.pdf(id, language);
        if (stored.isPresent() || !press.printNow(id)) {
            return stored;
        }
        return documents.pdf(id, language);
    }
}
