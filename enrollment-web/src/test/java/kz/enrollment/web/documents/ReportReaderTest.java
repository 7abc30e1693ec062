package kz.enrollment.web.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import kz.enrollment.decision.DocumentKind;
import kz.enrollment.reports.AdmissionNotice;
import kz.enrollment.reports.EnrolmentOrder;
import kz.enrollment.reports.LedgerFile;
import kz.enrollment.reports.PlaceFacts;
import kz.enrollment.reports.ReceiptDocument;
import kz.enrollment.reports.RefusalNotice;
import kz.enrollment.reports.ReportDocument;
import kz.enrollment.reports.ReportLanguage;
import kz.enrollment.reports.ReportRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportReaderTest {

    private static final URI PAGE = URI.create("https://example.test/verify/AAAAAAAAAAAAAAAAAAAAAA");

    @ParameterizedTest
    @EnumSource
    void every_kind_is_really_printed_in_both_languages(DocumentKind kind) {
        ReportRenderer renderer = new ReportRenderer();
        for (ReportLanguage language : ReportLanguage.values()) {
            byte[] pdf = renderer.render(read(kind, language), language);
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
    }

    @Test
    void a_text_that_stands_twice_is_taken_in_the_language_of_the_paper() {
        assertThat(read(DocumentKind.ADMISSION, ReportLanguage.KK).header().legalBasis())
                .isEqualTo("«Білім туралы» Заң");
        assertThat(read(DocumentKind.ADMISSION, ReportLanguage.RU).header().legalBasis())
                .isEqualTo("Закон «Об образовании»");
    }

    @Test
    void what_the_school_does_not_have_stays_empty() {
        assertThat(read(DocumentKind.ADMISSION, ReportLanguage.RU)
                        .header()
                        .issuer()
                        .phone())
                .isEmpty();
    }

    @Test
    void a_receipt_tells_times_by_the_clock_of_almaty_and_codes_in_words() {
        ReceiptDocument receipt = (ReceiptDocument) read(DocumentKind.RECEIPT, ReportLanguage.RU);
        assertThat(receipt.filedAt()).hasToString("2026-07-03T15:00+05:00[Asia/Almaty]");
        assertThat(receipt.queue()).isEqualTo(new ReceiptDocument.QueuePlace(true, 12, 11));
        assertThat(receipt.signed()).isEmpty();
        assertThat(receipt.documents())
                .extracting(ReceiptDocument.ReceivedDocument::origin)
                .containsExactly("приложено заявителем", "получено из базы здравоохранения");
    }

    @Test
    void a_receipt_tells_the_wishes_the_choice_and_why_there_is_a_place() {
        ReportReader reader = new ReportReader(ReportLanguage.RU, PAGE);
        ReceiptDocument receipt =
                (ReceiptDocument) reader.read(DocumentKind.RECEIPT, FrozenDocuments.receiptOfWishes());
        assertThat(receipt.header().ledgerFile()).isEqualTo(new LedgerFile(LocalDate.of(2026, 7, 2), "ab".repeat(32)));
        assertThat(receipt.ledger().reference()).isEqualTo("4711-0815-2342");
        assertThat(receipt.signed()).isEqualTo("ЭЦП, 03.07.2026 15:00");
        assertThat(receipt.wishes().keepWaiting()).isTrue();
        assertThat(receipt.wishes().facts())
                .isEqualTo(new PlaceFacts(
                        PlaceFacts.Rule.T, 25, 8, 3, false, false, PlaceFacts.State.HOLDING, 12, 11, 2, 0));
        assertThat(receipt.wishes().tried())
                .containsExactly(
                        new ReceiptDocument.Wish(
                                1,
                                "Школа № 5",
                                "русский язык",
                                PlaceFacts.State.WAITING,
                                30,
                                4,
                                new ReceiptDocument.LedgerRow(31, "cd".repeat(32), "1111-2222-3333")),
                        new ReceiptDocument.Wish(
                                2,
                                "Школа № 17",
                                "казахский язык",
                                PlaceFacts.State.HOLDING,
                                12,
                                0,
                                new ReceiptDocument.LedgerRow(14, "0f".repeat(32), "4711-0815-2342")));
    }

    @Test
    void a_refusal_for_lack_of_places_tells_why_and_the_position_on_the_list() {
        ReportReader reader = new ReportReader(ReportLanguage.KK, PAGE);
        RefusalNotice notice = (RefusalNotice) reader.read(DocumentKind.REFUSAL, FrozenDocuments.refusalOfPlaces());
        assertThat(notice.places())
                .isEqualTo(new PlaceFacts(
                        PlaceFacts.Rule.N, 25, 19, 6, true, true, PlaceFacts.State.WAITING, 31, 30, 20, 3));
    }

    @Test
    void papers_frozen_before_there_were_wishes_say_nothing_of_them() {
        assertThat(((ReceiptDocument) read(DocumentKind.RECEIPT, ReportLanguage.KK)).wishes())
                .isNull();
        assertThat(((RefusalNotice) read(DocumentKind.REFUSAL, ReportLanguage.KK)).places())
                .isNull();
        assertThat(read(DocumentKind.ORDER, ReportLanguage.KK).header().ledgerFile())
                .isNull();
    }

    @Test
    void an_admission_names_who_decided_and_the_language_of_instruction() {
        AdmissionNotice notice = (AdmissionNotice) read(DocumentKind.ADMISSION, ReportLanguage.KK);
        assertThat(notice.decidedBy().position()).isEqualTo("Мектеп директоры");
        assertThat(notice.application().instructionLanguage()).isEqualTo("қазақ тілі");
    }

    @Test
    void who_signed_electronically_and_when_stands_on_the_paper() {
        String signed = FrozenDocuments.of(DocumentKind.ADMISSION)
                .replace(
                        "\"Іңкәр Ғ. Қ.\"",
                        "\"Іңкәр Ғ. Қ.\", \"signature\": {\"name\": \"ІҢКӘР ҒАНИ\", \"at\": \"2026-07-07T10:05:00Z\"}");
        AdmissionNotice notice =
                (AdmissionNotice) new ReportReader(ReportLanguage.KK, PAGE).read(DocumentKind.ADMISSION, signed);
        assertThat(notice.decidedBy().signature()).isEqualTo("ІҢКӘР ҒАНИ, 07.07.2026 15:05");
        assertThat(((AdmissionNotice) read(DocumentKind.ADMISSION, ReportLanguage.KK))
                        .decidedBy()
                        .signature())
                .isEmpty();
    }

    @Test
    void a_refusal_keeps_its_ground_and_the_facts_in_both_languages() {
        RefusalNotice notice = (RefusalNotice) read(DocumentKind.REFUSAL, ReportLanguage.KK);
        assertThat(notice.ground()).isEqualTo(RefusalNotice.Ground.NO_FREE_PLACES);
        assertThat(notice.norm()).contains("оқуға қабылдаудың үлгілік қағидалары");
        assertThat(notice.factsRu()).isEqualTo("В потоке не осталось свободных мест");
    }

    @Test
    void an_order_lists_its_children_and_leads_to_the_verification_page() {
        EnrolmentOrder order = (EnrolmentOrder) read(DocumentKind.ORDER, ReportLanguage.RU);
        assertThat(order.lines())
                .extracting(EnrolmentOrder.Line::instructionLanguage)
                .containsExactly("русский язык");
        assertThat(order.header().verificationUrl()).isEqualTo(PAGE);
    }

    @Test
    void what_is_missing_is_named_without_quoting_the_paper() {
        String broken = FrozenDocuments.of(DocumentKind.ADMISSION).replace("\"childName\"", "\"other\"");
        ReportReader reader = new ReportReader(ReportLanguage.KK, PAGE);
        assertThatThrownBy(() -> reader.read(DocumentKind.ADMISSION, broken))
                .hasMessage("The frozen document lacks childName");
    }

    private static ReportDocument read(DocumentKind kind, ReportLanguage language) {
        return new ReportReader(language, PAGE).read(kind, FrozenDocuments.of(kind));
    }
}
