package kz.enrollment.web.documents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import kz.enrollment.decision.IssuedDocuments;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.NotFound;

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
        FileResponse.send(response, "document-%s.pdf".formatted(language.code()), "application/pdf", pdf(id, language));
    }

    /** The face refuses before anything is printed, so a stranger cannot make us work. */
    private byte[] pdf(UUID id, Language language) {
        return documents.pdf(id, language).orElseGet(() -> {
            press.print(id);
            return documents.pdf(id, language).orElseThrow(NotFound::new);
        });
    }
}
