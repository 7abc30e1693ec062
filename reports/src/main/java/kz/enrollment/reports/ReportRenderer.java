package kz.enrollment.reports;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import kz.enrollment.reports.internal.DocumentComposer;
import kz.enrollment.reports.internal.DocumentPrinter;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;

/**
 * Turns a document into PDF: A4, PDF/A-2a, fonts embedded, tagged in its language (quality.md, Documents).
 *
 * <p>Templates and fonts are loaded once by the constructor (about a second), so keep one instance; it is safe to use
 * from any number of threads. Rendering is pure computation, call it outside transactions.
 */
public final class ReportRenderer {
    private final DocumentPrinter printer;
    private final Map<ReportLanguage, DocumentComposer> composers = new EnumMap<>(ReportLanguage.class);

    /** @throws ReportFailure when the compiled templates or fonts are missing from the archive */
    public ReportRenderer() {
        try {
            printer = new DocumentPrinter();
        } catch (JRException | IOException e) {
            throw new ReportFailure("Templates or fonts are missing", e);
        }
        for (ReportLanguage language : ReportLanguage.values()) {
            composers.put(language, new DocumentComposer(language));
        }
    }

    /**
     * Renders one document.
     *
     * @return bytes of the PDF
     * @throws ReportFailure when the engine fails
     */
    public byte[] render(ReportDocument document, ReportLanguage language) {
        var composition = composers.get(language).compose(document);
        try {
            return printer.print(composition);
        } catch (JRException | JRRuntimeException e) {
            throw new ReportFailure("The document could not be rendered", e);
        }
    }
}
