package kz.enrollment.reports.internal;

import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;

/** Builds the tree of a document's structure from the flat sequence of printed elements. */
final class StructureOutline {

    /** What an element of the template is. */
    enum Role {
        H1,
        H2,
        P,
        FIGURE,
        FIELD_NAME,
        FIELD_VALUE,
        ITEM_LABEL,
        ITEM_TEXT,
        FIRST_HEAD,
        HEAD,
        FIRST_CELL,
        CELL
    }

    private enum Container {
        NONE,
        FIELDS,
        LIST,
        GRID
    }

    private final PdfStructure structure;
    private final PdfStructureEntry document;
    private Container open = Container.NONE;
    private PdfStructureEntry container;
    private PdfStructureEntry row;
    private boolean headRepeated;

    StructureOutline(PdfStructure structure, PdfStructureEntry document) {
        this.structure = structure;
        this.document = document;
    }

    /** Places the next element in the tree; null when it is to be skipped by readers. */
    PdfStructureEntry open(Role role) {
        return switch (role) {
            case H1, H2, P -> standalone(role.name());
            case FIGURE -> standalone("Figure");
            case FIELD_NAME -> headCell(Container.FIELDS, "Row");
            case FIELD_VALUE, CELL -> child(row, "TD");
            case ITEM_LABEL -> {
                startRow(Container.LIST, "L", "LI");
                yield child(row, "Lbl");
            }
            case ITEM_TEXT -> child(row, "LBody");
            case FIRST_HEAD -> {
                headRepeated = open == Container.GRID;
                yield headRepeated ? null : headCell(Container.GRID, "Column");
            }
            case HEAD -> headRepeated ? null : scoped(child(row, "TH"), "Column");
            case FIRST_CELL -> {
                startRow(Container.GRID, "Table", "TR");
                yield child(row, "TD");
            }
        };
    }

    private PdfStructureEntry standalone(String name) {
        open = Container.NONE;
        return child(document, name);
    }

    private PdfStructureEntry headCell(Container kind, String scope) {
        startRow(kind, "Table", "TR");
        return scoped(child(row, "TH"), scope);
    }

    private void startRow(Container kind, String containerName, String rowName) {
        if (open != kind) {
            container = child(document, containerName);
            open = kind;
        }
        row = child(container, rowName);
    }

    private static PdfStructureEntry scoped(PdfStructureEntry cell, String scope) {
        cell.setScope(scope);
        return cell;
    }

    private PdfStructureEntry child(PdfStructureEntry parent, String name) {
        return structure.createTag(parent, name);
    }
}
