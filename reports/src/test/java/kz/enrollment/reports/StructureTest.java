package kz.enrollment.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

/** What a screen reader meets: a document full of artifacts would satisfy a validator and tell a listener nothing. */
class StructureTest {
    private static final ReportRenderer RENDERER = new ReportRenderer();

    @Test
    void a_notice_is_a_heading_fields_with_row_heads_and_a_list() throws IOException {
        try (PDDocument pdf = pdf(SampleDocuments.admission(ReportLanguage.KK), ReportLanguage.KK)) {
            assertThat(types(pdf, "H1")).hasSize(1);
            assertThat(types(pdf, "H2")).hasSize(2);
            assertThat(types(pdf, "LI"))
                    .hasSize(3)
                    .allSatisfy(item -> assertThat(children(item)).containsExactly("Lbl", "LBody"));
            assertThat(types(pdf, "TR"))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(children(row)).containsExactly("TH", "TD"));
        }
    }

    @Test
    void the_appendix_of_an_order_is_one_table_with_one_head_over_all_its_pages() throws IOException {
        try (PDDocument pdf = pdf(SampleDocuments.order(ReportLanguage.RU, 120), ReportLanguage.RU)) {
            assertThat(types(pdf, "Table")).hasSize(1);
            assertThat(types(pdf, "TH")).hasSize(5);
            assertThat(types(pdf, "TR"))
                    .hasSize(121)
                    .allSatisfy(row -> assertThat(row.getKids()).hasSize(5));
        }
    }

    @Test
    void the_qr_code_is_described_in_the_language_of_the_document() throws IOException {
        try (PDDocument pdf = pdf(SampleDocuments.admission(ReportLanguage.KK), ReportLanguage.KK)) {
            assertThat(types(pdf, "Figure"))
                    .singleElement()
                    .extracting(PDStructureElement::getAlternateDescription)
                    .isEqualTo("Тексеру бетінің QR коды: " + SampleDocuments.URL);
        }
    }

    @Test
    void each_school_name_is_read_in_its_own_language() throws IOException {
        try (PDDocument pdf = pdf(SampleDocuments.receipt(ReportLanguage.RU), ReportLanguage.RU)) {
            assertThat(types(pdf, "P").stream().map(PDStructureElement::getLanguage))
                    .containsOnlyOnce("kk", "ru");
        }
    }

    private static PDDocument pdf(ReportDocument document, ReportLanguage language) throws IOException {
        return Loader.loadPDF(RENDERER.render(document, language));
    }

    private static List<PDStructureElement> types(PDDocument pdf, String type) {
        return below(pdf.getDocumentCatalog().getStructureTreeRoot())
                .filter(element -> element.getStructureType().equals(type))
                .toList();
    }

    private static Stream<PDStructureElement> below(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(element -> Stream.concat(Stream.of(element), below(element)));
    }

    private static List<String> children(PDStructureElement element) {
        List<String> types = new ArrayList<>();
        for (Object child : element.getKids()) {
            types.add(((PDStructureElement) child).getCOSObject().getNameAsString(COSName.S));
        }
        return types;
    }
}
