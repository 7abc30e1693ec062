package kz.enrollment.reports;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import kz.enrollment.reports.EnrolmentOrder.Line;
import kz.enrollment.reports.ReceiptDocument.LedgerRow;
import kz.enrollment.reports.ReceiptDocument.QueuePlace;
import kz.enrollment.reports.ReceiptDocument.ReceivedDocument;
import kz.enrollment.reports.ReceiptDocument.Wish;
import kz.enrollment.reports.ReceiptDocument.Wishes;

/** Invented documents; tests name only what matters to them. */
final class SampleDocuments {
    static final URI URL = URI.create("https://enrollment.example/verify/7K3M-9QXD-2H5T");
    static final String KAZAKH_NAME = "Әбдіғаниұлы Һасен Іңкәрбекұлы";
    static final String REGISTRATION = "2026-ALM-0004217";
    static final String LONGEST_SCHOOL =
            "«Алматы қаласы Білім басқармасының Қаныш Имантайұлы Сәтбаев атындағы мамандандырылған лицейі» коммуналдық"
                    + " мемлекеттік мекемесі";
    static final PlaceFacts FACTS =
            new PlaceFacts(PlaceFacts.Rule.N, 75, 31, 11, false, true, PlaceFacts.State.HOLDING, 42, 41, 30, 0);
    private static final LedgerRow LEDGER_ROW =
            new LedgerRow(87, "9f2c4b1e7a6d5c3f8e0b1a2d3c4e5f60718293a4b5c6d7e8f9a0b1c2d3e4f506", "4711-0815-2342");
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private SampleDocuments() {}

    /** One of each kind. */
    static List<ReportDocument> all(ReportLanguage language) {
        return List.of(
                receipt(language),
                receiptOfThreeWishes(language, LONGEST_SCHOOL),
                admission(language),
                refusal(language, RefusalNotice.Ground.NO_FREE_PLACES),
                order(language, 120));
    }

    static DocumentHeader header(ReportLanguage language) {
        boolean kazakh = language == ReportLanguage.KK;
        var issuer = new Issuer(
                "№ 129 жалпы білім беретін мектеп",
                "Общеобразовательная школа № 129",
                kazakh
                        ? "Алматы қаласы, Әуезов ауданы, Құрманғазы көшесі, 23Г"
                        : "г. Алматы, Ауэзовский район, ул. Курмангазы, 23Г",
                "+7 727 000-00-29",
                kazakh ? "Әуезов аудандық білім бөлімі" : "Отдел образования Ауэзовского района",
                List.of("8-701-000-11-94", "8-705-000-13-03", "303-00-51"));
        String basis = kazakh
                ? "«Білім туралы» Қазақстан Республикасының Заңы; Қабылдаудың үлгілік қағидалары"
                : "Закон Республики Казахстан «Об образовании»; Типовые правила приёма";
        var file = new LedgerFile(LocalDate.of(2026, 8, 20), "c0ffee".repeat(10) + "beef");
        return new DocumentHeader("129/2026-118", LocalDate.of(2026, 8, 21), issuer, basis, URL, file);
    }

    static ApplicationSummary application(ReportLanguage language) {
        return application(language, KAZAKH_NAME);
    }

    static ApplicationSummary application(ReportLanguage language, String childName) {
        String instruction = language == ReportLanguage.KK ? "қазақ тілі" : "казахский";
        return new ApplicationSummary(
                REGISTRATION,
                "Әбдіғаниева Ұлжан Өмірқызы",
                childName,
                LocalDate.of(2020, 3, 8),
                instruction,
                "2026–2027");
    }

    static ReceiptDocument receipt(ReportLanguage language) {
        return receipt(language, application(language));
    }

    static ReceiptDocument receipt(ReportLanguage language, ApplicationSummary application) {
        boolean kazakh = language == ReportLanguage.KK;
        String healthBase = kazakh ? "денсаулық сақтау базасынан алынды" : "получено из базы здравоохранения";
        String uploaded = kazakh ? "ата-ана жүктеді" : "загружено родителем";
        return new ReceiptDocument(
                header(language),
                application,
                ZonedDateTime.of(2026, 7, 4, 15, 4, 12, 0, ALMATY),
                LocalDate.of(2026, 7, 7),
                ZonedDateTime.of(2026, 7, 8, 18, 30, 0, 0, ALMATY),
                new QueuePlace(true, 42, 41),
                List.of(
                        new ReceivedDocument(kazakh ? "3×4 фотосурет" : "Фото 3×4", uploaded),
                        new ReceivedDocument(kazakh ? "065/у нысаны" : "Форма № 065/у", healthBase),
                        new ReceivedDocument(kazakh ? "052-2/у нысаны" : "Форма № 052-2/у", healthBase)),
                LEDGER_ROW,
                new Wishes(true, FACTS, List.of(wish(language, 1, "№ 129", PlaceFacts.State.HOLDING))),
                language == ReportLanguage.KK ? "ЭЦҚ-мен, 03.07.2026 15:00" : "ЭЦП, 03.07.2026 15:00");
    }

    /** No place at the first two schools. */
    static ReceiptDocument receiptOfThreeWishes(ReportLanguage language, String school) {
        ReceiptDocument one = receipt(language);
        return new ReceiptDocument(
                one.header(),
                one.application(),
                one.filedAt(),
                one.countsFor(),
                one.dueAt(),
                one.queue(),
                one.documents(),
                one.ledger(),
                new Wishes(
                        false,
                        FACTS,
                        List.of(
                                wish(language, 1, school, PlaceFacts.State.WAITING),
                                wish(language, 2, school, PlaceFacts.State.WITHOUT),
                                wish(language, 3, school, PlaceFacts.State.HOLDING))),
                one.signed());
    }

    private static Wish wish(ReportLanguage language, int rank, String school, PlaceFacts.State state) {
        int position = state == PlaceFacts.State.WAITING ? 7 : 0;
        return new Wish(
                rank, school, application(language).instructionLanguage(), state, 40L + rank, position, LEDGER_ROW);
    }

    static AdmissionNotice admission(ReportLanguage language) {
        return admission(language, application(language));
    }

    static AdmissionNotice admission(ReportLanguage language, ApplicationSummary application) {
        return new AdmissionNotice(
                header(language), application, LocalDate.of(2026, 7, 7), director(language), LocalDate.of(2026, 8, 25));
    }

    static RefusalNotice refusal(ReportLanguage language, RefusalNotice.Ground ground) {
        boolean kazakh = language == ReportLanguage.KK;
        return new RefusalNotice(
                header(language),
                application(language),
                LocalDate.of(2026, 7, 7),
                director(language),
                ground,
                kazakh ? "Қабылдаудың үлгілік қағидалары, 9-тармақ" : "Типовые правила приёма, пункт 9",
                "Өтініш түскен сәтте қазақ тілді ағымдағы барлық 75 орын бос емес еді: 57 орын қызмет көрсету аумағының"
                        + " балаларында, 18 орын еркін таңдау бойынша берілген.",
                "На момент подачи заявления все 75 мест казахского потока были заняты: 57 мест детьми с территории"
                        + " обслуживания, 18 мест по свободному выбору.",
                20,
                ground == RefusalNotice.Ground.NO_FREE_PLACES
                        ? new PlaceFacts(
                                PlaceFacts.Rule.N, 75, 57, 18, false, false, PlaceFacts.State.WAITING, 96, 95, 21, 4)
                        : null);
    }

    static EnrolmentOrder order(ReportLanguage language, int children) {
        boolean kazakh = language == ReportLanguage.KK;
        List<Line> lines = IntStream.rangeClosed(1, children)
                .mapToObj(i -> new Line(
                        (i % 2 == 0 ? "Ғабитова Қарлығаш " : "Өтегенов Ерсұлтан ") + "Үміт" + i,
                        LocalDate.of(2020, 1, 1).plusDays(i % 366),
                        "2026-ALM-%07d".formatted(i),
                        kazakh ? "қазақ тілі" : "казахский"))
                .toList();
        return new EnrolmentOrder(
                header(language),
                LocalDate.of(2026, 9, 1),
                "2026–2027",
                kazakh
                        ? "Ата-аналардың (заңды өкілдердің) өтініштері мен қабылдау нәтижелері негізінде"
                        : "На основании заявлений родителей (законных представителей) и результатов приёма",
                lines,
                director(language));
    }

    static Official director(ReportLanguage language) {
        return new Official(language == ReportLanguage.KK ? "Мектеп директоры" : "Директор школы", "Сәрсенбаева Г. Қ.");
    }
}
