package kz.enrollment.reports.internal;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.util.StyledTextListWriter;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import net.sf.jasperreports.pdf.common.PdfTagger;

/**
 * Writes the structure a screen reader follows, from the {@code …enrollment.tag} properties of the template.
 *
 * <p>Whatever carries no property (lines, footers) and every repeated table head is an artifact, which readers skip.
 * Used for one export by one thread.
 */
final class StructureTagger implements PdfTagger {
    private static final String PREFIX = "net.sf.jasperreports.export.enrollment.";

    private String language;
    private PdfProducer producer;
    private PdfStructure structure;
    private StructureOutline outline;
    private PdfStructureEntry current;

    @Override
    public void setLanguage(String language) {
        this.language = language;
    }

    @Override
    public void setPdfProducer(PdfProducer producer) {
        this.producer = producer;
    }

    @Override
    public void init() {
        structure = producer.getPdfStructure();
        outline = new StructureOutline(structure, structure.createDocumentTag(language));
    }

    @Override
    public void startElement(JRPrintElement element) {
        String tag = property(element, "tag");
        current = tag == null ? null : outline.open(StructureOutline.Role.valueOf(tag));
        if (current != null) {
            describe(element, "lang", PdfName.LANG);
            describe(element, "alt", PdfName.ALT);
        }
    }

    private void describe(JRPrintElement element, String property, PdfName name) {
        String value = property(element, property);
        if (value != null) {
            // the engine's own putString would lose Kazakh letters
            var text = new PdfString(value, PdfObject.TEXT_UNICODE);
            ((ClassicStructureEntry) current).getElement().put(name, text);
        }
    }

    private static String property(JRPrintElement element, String name) {
        return element.hasProperties() ? element.getPropertiesMap().getProperty(PREFIX + name) : null;
    }

    @Override
    public void endElement(JRPrintElement element) {
        current = null;
    }

    @Override
    public void startText(JRPrintText text) {
        begin();
    }

    @Override
    public void startText(JRPrintText text, String actualText) {
        begin();
    }

    @Override
    public void endText() {
        end();
    }

    @Override
    public void startImage(JRPrintImage image, float left, float bottom, float right, float top) {
        if (current != null) {
            current.setBBox(left, bottom, right, top);
        }
        begin();
    }

    @Override
    public void endImage() {
        end();
    }

    private void begin() {
        if (current == null) {
            structure.beginArtifact();
        } else {
            structure.beginTag(current, null);
        }
    }

    private void end() {
        if (current == null) {
            structure.endArtifact();
        } else {
            structure.endTag();
        }
    }

    @Override
    public void beginArtifact() {
        structure.beginArtifact();
    }

    @Override
    public void endArtifact() {
        structure.endArtifact();
    }

    @Override
    public void startPage() {
        // structure runs on over pages
    }

    @Override
    public void endPage() {
        // structure runs on over pages
    }

    /** Documents have no links: a link needs annotation tags, which the stock PDF library cannot write. */
    @Override
    public PdfStructureEntry getCurrentLinkTag() {
        return null;
    }

    @Override
    public boolean isFirstLinkParagraph() {
        return false;
    }

    /** No styled text, hence no lists inside texts. */
    @Override
    public StyledTextListWriter getListWriter() {
        return null;
    }
}
