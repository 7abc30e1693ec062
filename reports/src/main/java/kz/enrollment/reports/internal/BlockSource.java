package kz.enrollment.reports.internal;

import java.util.Iterator;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;

/** Feeds the blocks of a document to the template, the body first, then the appendix. */
final class BlockSource implements JRDataSource {
    private final Iterator<Block> body;
    private final Iterator<Block> appendix;
    private final PrintableText printableText;
    private Block block;
    private boolean inAppendix;

    BlockSource(Composition composition, PrintableText printableText) {
        body = composition.body().iterator();
        appendix = composition.appendix().iterator();
        this.printableText = printableText;
    }

    @Override
    public boolean next() {
        inAppendix = !body.hasNext();
        Iterator<Block> blocks = inAppendix ? appendix : body;
        if (!blocks.hasNext()) {
            return false;
        }
        block = blocks.next();
        return true;
    }

    @Override
    public Object getFieldValue(JRField field) {
        return switch (field.getName()) {
            case "kind" -> block.kind().name();
            case "inAppendix" -> inAppendix;
            case "label" -> printableText.of(block.label());
            case "text" -> printableText.of(block.text());
            default -> block.child() == null ? null : printableText.of(cell(field.getName()));
        };
    }

    private String cell(String name) {
        return switch (name) {
            case "birthDate" -> block.child().birthDate();
            case "registrationNumber" -> block.child().registrationNumber();
            case "language" -> block.child().language();
            default -> throw new IllegalArgumentException("Unknown field " + name);
        };
    }
}
