package kz.enrollment.reports.internal;

import java.io.IOException;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRVirtualizer;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.fill.JRGzipVirtualizer;
import net.sf.jasperreports.engine.util.JRLoader;

/** Fills the compiled template and exports it. */
public final class DocumentPrinter {
    /** Pages kept as objects; the others of a long order wait compressed in memory, never in files: they hold names. */
    private static final int PAGES_IN_MEMORY = 20;

    private final PdfExport export = new PdfExport();
    private final PrintableText printableText = new PrintableText();
    private final JasperReport template;

    public DocumentPrinter() throws JRException, IOException {
        try (var compiled = DocumentPrinter.class.getResourceAsStream("document.jasper")) {
            template = (JasperReport) JRLoader.loadObject(export.context(), compiled);
        }
    }

    /** Prints the document, consuming its body. */
    public byte[] print(Printable printable) throws JRException {
        var virtualizer = new JRGzipVirtualizer(PAGES_IN_MEMORY);
        try {
            return export.toPdf(fill(printable, virtualizer), printable);
        } finally {
            virtualizer.cleanup();
        }
    }

    private JasperPrint fill(Printable printable, JRVirtualizer virtualizer) throws JRException {
        Map<String, Object> parameters = new LayoutParameters(printable, printableText).toMap();
        parameters.put(JRParameter.REPORT_VIRTUALIZER, virtualizer);
        parameters.put(JRParameter.REPORT_LOCALE, printable.texts().language().locale());
        var rows = new BlockSource(printable.composition(), printableText);
        return JasperFillManager.getInstance(export.context()).fill(template, parameters, rows);
    }
}
