package kz.enrollment.reports.internal;

import java.io.ByteArrayOutputStream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/** Exports filled documents as tagged PDF/A-2a. */
final class PdfExport {
    private static final String ICC_PROFILE = "kz/enrollment/reports/internal/srgb.icc";
    private static final String TAGGER_FACTORY = "net.sf.jasperreports.export.pdf.tagger.factory";

    private final SimpleJasperReportsContext context =
            new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());

    PdfExport() {
        context.setProperty(TAGGER_FACTORY, StructureTaggerFactory.class.getName());
    }

    JasperReportsContext context() {
        return context;
    }

    byte[] toPdf(JasperPrint print, Printable printable) throws JRException {
        var bytes = new ByteArrayOutputStream();
        var exporter = new JRPdfExporter(context);
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        exporter.setConfiguration(configuration(printable));
        exporter.exportReport();
        return bytes.toByteArray();
    }

    /** The title is kind and number: file metadata is seen by more eyes than the paper, so no names. */
    private static SimplePdfExporterConfiguration configuration(Printable printable) {
        Composition composition = printable.composition();
        Texts texts = printable.texts();
        var configuration = new SimplePdfExporterConfiguration();
        configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_2A);
        configuration.setIccProfilePath(ICC_PROFILE);
        configuration.setTagged(true);
        configuration.setTagLanguage(texts.language().locale().toLanguageTag());
        configuration.setMetadataTitle(
                texts.get("footer", composition.name(), composition.header().number()));
        configuration.setDisplayMetadataTitle(true);
        return configuration;
    }
}
