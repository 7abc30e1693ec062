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
    void a_receipt_tells_why_there_is_a_place_what_was_chosen_and_where_the_ledger_says_so() {
        assertThat(text(ReportLanguage.RU, SampleDocuments::receipt))
                .contains("Если места нет выбрано: оставить ребёнка в списке ожидания")
                .contains(
                        "всего 75, детям с территории обслуживания школы — не меньше 57, остальным детям — не больше 18.")
                .contains(
                        "вместе с этим заявлением занято 42, из них детьми с территории обслуживания — 31, остальными — 11.")
                .contains(
                        "Номер ребёнка — 42; ребёнок относится к территории обслуживания, перед ним в этой группе — 30.")
                .contains("Номер записи 87 Номер в журнале 4711-0815-2342")
                .doesNotContain("Выбранные школы");
    }

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void a_receipt_of_several_wishes_lists_what_each_got_and_its_row_of_the_ledger(ReportLanguage language) {
        boolean kazakh = language == ReportLanguage.KK;
        assertThat(text(language, l -> SampleDocuments.receiptOfThreeWishes(l, "№ 7 мектеп")))
                .containsSubsequence(
                        kazakh ? "бас тарту таңдалды" : "выбрано: отказать",
                        kazakh ? "Таңдалған мектептер" : "Выбранные школы",
                        "1. № 7 мектеп",
                        kazakh ? "нөмірі 41, күту тізіміндегі орны 7" : "номер в очереди 41, место в списке ожидания 7",
                        "2. № 7 мектеп",
                        kazakh ? "орын жоқ, кезектегі нөмірі 42" : "места нет, номер в очереди 42",
                        "3. № 7 мектеп",
                        kazakh ? "орын сақталды, кезектегі нөмірі 43" : "место закреплено, номер в очереди 43",
                        kazakh ? "1-мектептің жазбасы № 87" : "Запись о школе 1 № 87",
                        kazakh ? "3-мектептің жазбасы № 87" : "Запись о школе 3 № 87",
                        "4711-0815-2342 9f2c4b1e7a6d5c3f8e0b1a2d3c4e5f60718293a4b5c6d7e8f9a0b1c2d3e4f506");
    }

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void a_refusal_for_lack_of_places_explains_it_and_tells_the_position_on_the_list(ReportLanguage language) {
        boolean kazakh = language == ReportLanguage.KK;
        assertThat(text(language, l -> SampleDocuments.refusal(l, RefusalNotice.Ground.NO_FREE_PLACES)))
                .contains(
                        kazakh
                                ? "Орын жоқ, себебі барлық орын бос емес: 75"
                                : "Места нет, потому что заняты все: занято 75")
                .contains(kazakh ? "осы топта оның алдында 21 бала бар" : "перед ним в этой группе — 21")
                .contains(kazakh ? "тізімдегі орны — 4" : "его место в списке — 4");
        assertThat(text(language, l -> SampleDocuments.refusal(l, RefusalNotice.Ground.FALSE_DATA)))
                .doesNotContain(kazakh ? "Орын жоқ, себебі" : "Места нет, потому что");
    }

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void every_document_names_the_newest_public_ledger_file(ReportLanguage language) {
        String day = language == ReportLanguage.KK ? "2026 жылғы 20 тамыздағы" : "от 20 августа 2026 г.";
        for (ReportDocument document : SampleDocuments.all(language)) {
            assertThat(PdfText.of(RENDERER.render(document, language)))
                    .contains(day, document.header().ledgerFile().sha256());
        }
    }

    @Test
    void a_paper_from_before_the_public_ledger_says_nothing_of_it() {
        var now = SampleDocuments.header(ReportLanguage.RU);
        var then = new DocumentHeader(now.number(), now.date(), now.issuer(), now.legalBasis(), now.verificationUrl());
        var receipt = SampleDocuments.receipt(ReportLanguage.RU);
        var old = new ReceiptDocument(
                then,
                receipt.application(),
                receipt.filedAt(),
                receipt.countsFor(),
                receipt.dueAt(),
                receipt.queue(),
                receipt.documents(),
                new ReceiptDocument.LedgerRow(87, receipt.ledger().hash()));
        assertThat(PdfText.of(RENDERER.render(old, ReportLanguage.RU)))
                .contains("Номер записи 87 Контрольная сумма")
                .doesNotContain("открытого файла", "Если места нет", "Почему место", "Номер в журнале", "Подписано");
    }

    @Test
    void a_receipt_tells_how_the_application_was_signed() {
        assertThat(text(ReportLanguage.KK, SampleDocuments::receipt)).contains("Қол қойылды ЭЦҚ-мен, 03.07.2026 15:00");
        assertThat(text(ReportLanguage.RU, SampleDocuments::receipt)).contains("Подписано ЭЦП, 03.07.2026 15:00");
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

    @Test
    void answers_and_orders_tell_who_signed_them_electronically_and_when() {
        var director = new Official("Директор школы", "Сәрсенбаева Г. Қ.", "САРСЕНБАЕВА ГҮЛНАР, 25.08.2026 10:15");
        var plain = SampleDocuments.admission(ReportLanguage.RU);
        var notice = new AdmissionNotice(
                plain.header(), plain.application(), plain.decidedOn(), director, plain.orderNotBefore());
        var bare = SampleDocuments.order(ReportLanguage.RU, 1);
        var order = new EnrolmentOrder(
                bare.header(), bare.inForceOn(), bare.schoolYear(), bare.preamble(), bare.lines(), director);
        String line = "Электронная подпись САРСЕНБАЕВА ГҮЛНАР, 25.08.2026 10:15";
        assertThat(PdfText.of(RENDERER.render(notice, ReportLanguage.RU))).contains(line);
        assertThat(PdfText.of(RENDERER.render(order, ReportLanguage.RU))).contains(line);
        assertThat(PdfText.of(RENDERER.render(plain, ReportLanguage.RU))).doesNotContain("Электронная подпись");
        assertThat(PdfText.of(RENDERER.render(bare, ReportLanguage.RU))).doesNotContain("Электронная подпись");
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
