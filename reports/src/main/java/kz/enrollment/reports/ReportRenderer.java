package kz.enrollment.reports;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.enrollment.reports.internal.DocumentComposer;
import kz.enrollment.reports.internal.DocumentPrinter;

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
        printer = withOwnClassLoader(DocumentPrinter::new);
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
        return withOwnClassLoader(() -> printer.print(composition));
    }

    /** JasperReports finds fonts and templates through the thread's class loader, and pooled threads have any. */
    private static <T> T withOwnClassLoader(Callable<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader previous = thread.getContextClassLoader();
        thread.setContextClassLoader(ReportRenderer.class.getClassLoader());
        try {
            return work.call();
        } catch (Exception e) {
            throw new ReportFailure("The document could not be rendered", e);
        } finally {
            thread.setContextClassLoader(previous);
        }
    }
}
