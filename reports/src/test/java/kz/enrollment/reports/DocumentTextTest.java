package kz.enrollment.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands on the documents, in both languages. */
class DocumentTextTest {
    private static final String KAZAKH_LETTERS = "ӘәҒғҚқҢңӨөҰұҮүҺһІі";
    private static final ReportRenderer RENDERER = new ReportRenderer();

    @Test
    void the_kazakh_receipt_tells_number_time_place_and_term() {
        assertThat(text(ReportLanguage.KK, SampleDocuments::receipt))
                .contains("ҚОЛХАТ", "№ 129/2026-118", SampleDocuments.REGISTRATION)
                .contains("2026 жылғы 4 шілде, сағат 15:04 (Алматы уақыты)")
                .contains("Мерзім есептелетін күн 2026 жылғы 7 шілде")
                .contains("2026 жылғы 8 шілде, сағат 18:30")
                .contains("шешім шыққанға дейін сақталды")
                .contains("Ағым кезегіндегі нөмірі 42", "Алдындағы өтініштер саны 41")
                .contains("1. 3×4 фотосурет — ата-ана жүктеді", "065/у нысаны — денсаулық сақтау базасынан алынды")
                .contains("Жазба нөмірі 87", "9f2c4b1e7a6d5c3f8e0b1a2d3c4e5f60718293a4b5c6d7e8f9a0b1c2d3e4f506");
    }

    @Test
    void the_russian_receipt_tells_number_time_place_and_term() {
        assertThat(text(ReportLanguage.RU, SampleDocuments::receipt))
                .contains("РАСПИСКА", "№ 129/2026-118", SampleDocuments.REGISTRATION)
                .contains("Подано 4 июля 2026 г., 15:04 (время Алматы)")
                .contains("День, от которого идёт срок 7 июля 2026 г.")
                .contains("Ответ не позднее 8 июля 2026 г., 18:30")
                .contains("закреплено до решения", "Номер в очереди потока 42", "Заявлений впереди 41");
    }

    @Test
    void a_receipt_without_place_and_documents_says_so() {
        var full = SampleDocuments.receipt(ReportLanguage.RU);
        var bare = new ReceiptDocument(
                full.header(),
                full.application(),
                full.filedAt(),
                full.countsFor(),
                full.dueAt(),
                new ReceiptDocument.QueuePlace(false, 76, 75),
                List.of(),
                full.ledger());

        assertThat(PdfText.of(RENDERER.render(bare, ReportLanguage.RU)))
                .contains("свободных мест нет, место не закреплено", "Документы не приложены.")
                .doesNotContain("закреплено до решения");
    }

    @Test
    void the_admission_names_decision_and_what_comes_next() {
        assertThat(text(ReportLanguage.KK, SampleDocuments::admission))
                .contains("ҚАБЫЛДАУ ТУРАЛЫ ХАБАРЛАМА", "1-сынып, 2026–2027 оқу жылы")
                .contains("Шешім қабылданған күн 2026 жылғы 7 шілде")
                .contains("Мектеп директоры, Сәрсенбаева Г. Қ.")
                .contains("2026 жылғы 25 тамыздан ерте шығарылмайды");
        assertThat(text(ReportLanguage.RU, SampleDocuments::admission))
                .contains("УВЕДОМЛЕНИЕ О ПРИЁМЕ", "1 класс, 2026–2027 учебный год")
                .contains("Кем принято решение Директор школы, Сәрсенбаева Г. Қ.")
                .contains("не ранее 25 августа 2026 г. Обращаться");
    }

    @Test
    void a_child_without_patronymic_is_printed_without_a_gap() {
        assertThat(text(
                        ReportLanguage.RU,
                        l -> SampleDocuments.admission(l, SampleDocuments.application(l, "Ким Аня"))))
                .contains("Ребёнок Ким Аня Дата рождения 8 марта 2020 г.");
    }

    @ParameterizedTest
    @EnumSource(RefusalNotice.Ground.class)
    void the_refusal_states_ground_norm_facts_where_to_turn_and_term(RefusalNotice.Ground ground) {
        String russianGround = switch (ground) {
            case FALSE_DATA -> "установлена недостоверность представленных документов и (или) сведений";
            case UNLAWFUL_DOCUMENTS -> "не соответствуют требованиям законодательства Республики Казахстан";
            case NO_FREE_PLACES -> "в организации образования нет свободных мест";
        };

        assertThat(text(ReportLanguage.RU, language -> SampleDocuments.refusal(language, ground)))
                .contains("МОТИВИРОВАННЫЙ ОТКАЗ В ПРИЁМЕ", russianGround, "Типовые правила приёма, пункт 9")
                .contains("все 75 мест казахского потока", "Отдел образования Ауэзовского района", "8-701-000-11-94")
                .contains("Срок подачи жалобы 20 рабочих дней");
    }

    @Test
    void the_kazakh_refusal_gives_the_kazakh_facts() {
        assertThat(text(ReportLanguage.KK, l -> SampleDocuments.refusal(l, RefusalNotice.Ground.NO_FREE_PLACES)))
                .contains("ҚАБЫЛДАУДАН ДӘЛЕЛДІ БАС ТАРТУ", "білім беру ұйымында бос орын жоқ")
                .contains("барлық 75 орын бос емес еді", "Шағым беру мерзімі 20 жұмыс күні")
                .doesNotContain("казахского потока");
    }

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void every_document_carries_service_both_school_names_basis_and_verification_address(ReportLanguage language) {
        String service = language == ReportLanguage.KK
                ? "білім беру ұйымдарына құжаттарды қабылдау және оқуға қабылдау»"
                : "«Прием документов и зачисление в организации образования";
        for (ReportDocument document : SampleDocuments.all(language)) {
            assertThat(PdfText.of(RENDERER.render(document, language)))
                    .contains(service, "№ 129 жалпы білім беретін мектеп", "Общеобразовательная школа № 129")
                    .contains(document.header().legalBasis(), "+7 727 000-00-29")
                    .contains(SampleDocuments.URL.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void every_kazakh_letter_survives_in_every_font(ReportLanguage language) {
        var header = SampleDocuments.header(language);
        var issuer = new Issuer(KAZAKH_LETTERS + "bold", "ru", KAZAKH_LETTERS + "sans", "", "", List.of());
        var lettered = new DocumentHeader("1", header.date(), issuer, "–", header.verificationUrl());
        var notice = SampleDocuments.admission(language);
        var document = new AdmissionNotice(
                lettered,
                SampleDocuments.application(language, KAZAKH_LETTERS + "serif"),
                notice.decidedOn(),
                notice.decidedBy(),
                notice.orderNotBefore());

        assertThat(PdfText.of(RENDERER.render(document, language)))
                .contains(KAZAKH_LETTERS + "bold", KAZAKH_LETTERS + "sans", KAZAKH_LETTERS + "serif");
    }

    private static String text(ReportLanguage language, Function<ReportLanguage, ReportDocument> make) {
        return PdfText.of(RENDERER.render(make.apply(language), language));
    }
}
