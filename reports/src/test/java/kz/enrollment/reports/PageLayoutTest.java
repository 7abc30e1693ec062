package kz.enrollment.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the documents lie on their pages. */
class PageLayoutTest {
    private static final String LONG_NAME = "Ә".repeat(59) + " " + "Ғ".repeat(59) + " " + "Ү".repeat(60);
    private static final ReportRenderer RENDERER = new ReportRenderer();

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void the_letters_fit_on_one_page(ReportLanguage language) {
        assertThat(PdfText.pages(RENDERER.render(SampleDocuments.receipt(language), language)))
                .hasSize(1);
        assertThat(PdfText.pages(RENDERER.render(SampleDocuments.admission(language), language)))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void three_wishes_with_the_longest_school_names_are_printed_whole(ReportLanguage language) {
        String text = PdfText.of(RENDERER.render(
                SampleDocuments.receiptOfThreeWishes(language, SampleDocuments.LONGEST_SCHOOL), language));
        assertThat(text.split(SampleDocuments.LONGEST_SCHOOL, -1)).hasSize(4);
    }

    @Test
    void an_order_of_120_children_repeats_the_table_head_and_counts_its_pages() {
        List<String> pages =
                PdfText.pages(RENDERER.render(SampleDocuments.order(ReportLanguage.RU, 120), ReportLanguage.RU));

        assertThat(pages).hasSizeGreaterThan(4);
        assertThat(pages.get(0))
                .contains("ПРИКАЗЫВАЮ:", "(всего: 120)", "вступает в силу с 1 сентября 2026 г.")
                .doesNotContain("Фамилия, имя, отчество");
        assertThat(pages.get(1)).contains("Приложение к приказу от 21 августа 2026 г. № 129/2026-118");
        assertThat(pages.subList(1, pages.size() - 1))
                .allSatisfy(
                        page -> assertThat(page).contains("Фамилия, имя, отчество", "Дата рождения", "Язык обучения"));
        assertThat(pages.get(pages.size() - 1)).contains("Детей в списке: 120.", "Директор школы");
        assertPagesAreCounted(pages);
    }

    @Test
    void an_order_keeps_every_child_once_and_in_order() {
        String text = PdfText.of(RENDERER.render(SampleDocuments.order(ReportLanguage.KK, 120), ReportLanguage.KK));

        List<Integer> positions = IntStream.rangeClosed(1, 120)
                .mapToObj(i -> text.indexOf("2026-ALM-%07d".formatted(i)))
                .toList();

        assertThat(positions).doesNotContain(-1).isSorted();
        assertThat(text)
                .contains(" 1 Өтегенов Ерсұлтан Үміт1 02.01.2020 ", " 120 Ғабитова Қарлығаш Үміт120 30.04.2020 ");
    }

    @Test
    void an_order_of_3000_children_is_printed_whole() {
        List<String> pages =
                PdfText.pages(RENDERER.render(SampleDocuments.order(ReportLanguage.KK, 3_000), ReportLanguage.KK));

        assertThat(pages.get(pages.size() - 1)).contains("Тізімдегі балалар саны: 3000.");
        assertThat(String.join(" ", pages)).contains("2026-ALM-0001500", "2026-ALM-0003000");
    }

    @Test
    void facts_that_run_over_several_pages_keep_the_pages_counted() {
        var plain = SampleDocuments.refusal(ReportLanguage.RU, RefusalNotice.Ground.FALSE_DATA);
        var document = new RefusalNotice(
                plain.header(),
                plain.application(),
                plain.decidedOn(),
                plain.decidedBy(),
                plain.ground(),
                plain.norm(),
                "",
                "Обстоятельства дела.\n".repeat(200),
                plain.complaintWorkingDays());

        List<String> pages = PdfText.pages(RENDERER.render(document, ReportLanguage.RU));

        assertThat(pages).hasSizeGreaterThan(3);
        assertPagesAreCounted(pages);
    }

    @Test
    void an_order_without_children_is_refused() {
        assertThatThrownBy(() -> SampleDocuments.order(ReportLanguage.KK, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void very_long_names_stretch_instead_of_being_cut(ReportLanguage language) {
        var application = SampleDocuments.application(language, LONG_NAME);
        var line = new EnrolmentOrder.Line(LONG_NAME, application.childBirthDate(), "1", "kk");
        var order = SampleDocuments.order(language, 1);
        var documents = List.of(
                SampleDocuments.receipt(language, application),
                SampleDocuments.admission(language, application),
                new EnrolmentOrder(
                        order.header(),
                        order.inForceOn(),
                        "2026–2027",
                        order.preamble(),
                        List.of(line),
                        order.signedBy()));

        assertThat(documents)
                .allSatisfy(document -> assertThat(
                                PdfText.of(RENDERER.render(document, language)).replace(" ", ""))
                        .contains(LONG_NAME.replace(" ", "")));
    }

    @Test
    void long_school_names_push_the_title_down_instead_of_covering_it() {
        var header = SampleDocuments.header(ReportLanguage.RU);
        String name = "Коммунальное государственное учреждение «Школа-гимназия имени первого учителя» "
                .repeat(4)
                .trim();
        var issuer = new Issuer(name, name, "адрес", "", "отдел", List.of());
        var longHeader = new DocumentHeader("1", header.date(), issuer, "основание", header.verificationUrl());
        var notice = SampleDocuments.admission(ReportLanguage.RU);
        var document = new AdmissionNotice(
                longHeader, notice.application(), notice.decidedOn(), notice.decidedBy(), notice.orderNotBefore());

        assertThat(PdfText.fromTopToBottom(RENDERER.render(document, ReportLanguage.RU)))
                .containsSubsequence(
                        "первого учителя", "адрес", "21 августа 2026 г.", "УВЕДОМЛЕНИЕ О ПРИЁМЕ", "1 класс,");
    }

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void the_qr_code_of_every_document_holds_the_verification_address(ReportLanguage language) throws Exception {
        for (ReportDocument document : SampleDocuments.all(language)) {
            try (PDDocument pdf = Loader.loadPDF(RENDERER.render(document, language))) {
                assertThat(qrCodes(pdf)).containsExactly(SampleDocuments.URL.toString());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void fonts_are_embedded_and_title_and_language_are_set(ReportLanguage language) throws Exception {
        for (ReportDocument document : SampleDocuments.all(language)) {
            try (PDDocument pdf = Loader.loadPDF(RENDERER.render(document, language))) {
                assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
                assertThat(pdf.getDocumentInformation().getTitle()).endsWith("№ 129/2026-118");
                assertThat(pdf.getDocumentCatalog().getLanguage())
                        .isEqualTo(language.locale().getLanguage());
            }
        }
    }

    /** What the QR codes of the first two pages hold; a longer letter has it on its second page. */
    private static List<String> qrCodes(PDDocument pdf) throws Exception {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < Math.min(2, pdf.getNumberOfPages()); i++) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(i, 200);
            var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page)));
            try {
                found.add(new QRCodeReader()
                        .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                        .getText());
            } catch (NotFoundException onThisPage) {
                continue;
            }
        }
        return found;
    }

    private static void assertPagesAreCounted(List<String> pages) {
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("стр. %d из %d".formatted(i + 1, pages.size()));
        }
    }

    private static List<PDFont> fonts(PDDocument pdf) throws Exception {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
