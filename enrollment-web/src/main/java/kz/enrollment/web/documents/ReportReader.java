package kz.enrollment.web.documents;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import kz.enrollment.decision.DocumentKind;
import kz.enrollment.reports.AdmissionNotice;
import kz.enrollment.reports.ApplicationSummary;
import kz.enrollment.reports.DocumentHeader;
import kz.enrollment.reports.EnrolmentOrder;
import kz.enrollment.reports.Issuer;
import kz.enrollment.reports.LedgerFile;
import kz.enrollment.reports.Official;
import kz.enrollment.reports.ReceiptDocument;
import kz.enrollment.reports.RefusalNotice;
import kz.enrollment.reports.ReportDocument;
import kz.enrollment.reports.ReportLanguage;

/**
 * Turns what the issuing transaction froze into the record the renderer prints. One frozen text serves both languages:
 * codes become words here, so that a better word never changes what was issued.
 */
final class ReportReader {

    private static final DateTimeFormatter SIGNED_AT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final ReportLanguage language;
    private final URI verificationUrl;
    private final ResourceBundle words;

    ReportReader(ReportLanguage language, URI verificationUrl) {
        this.language = language;
        this.verificationUrl = verificationUrl;
        this.words = ResourceBundle.getBundle("kz.enrollment.web.documents", language.locale());
    }

    /** @throws RuntimeException when the frozen text lacks something the document must say */
    ReportDocument read(DocumentKind kind, String frozen) {
        try (JsonReader reader = Json.createReader(new StringReader(frozen))) {
            FrozenJson json = new FrozenJson(reader.readObject(), language);
            return switch (kind) {
                case RECEIPT -> receipt(json);
                case ADMISSION -> admission(json);
                case REFUSAL -> refusal(json);
                case ORDER -> order(json);
            };
        }
    }

    private ReceiptDocument receipt(FrozenJson json) {
        return new ReceiptDocument(
                header(json),
                application(json),
                json.time("filedAt"),
                json.date("countsFor"),
                json.time("dueAt"),
                new ReceiptDocument.QueuePlace(json.flag("placeHeld"), json.number("sequence"), json.number("before")),
                json.objects("documents", this::received),
                ledgerRow(json),
                json.findObject("places").map(places -> wishes(json, places)).orElse(null),
                json.findObject("signature").map(this::signed).orElse(""));
    }

    private String signed(FrozenJson signature) {
        return word("signed", signature.text("means")) + ", " + SIGNED_AT.format(signature.time("at"));
    }

    private AdmissionNotice admission(FrozenJson json) {
        return new AdmissionNotice(
                header(json),
                application(json),
                json.date("decidedOn"),
                official(json.object("decidedBy")),
                json.date("orderNotBefore"));
    }

    private RefusalNotice refusal(FrozenJson json) {
        RefusalNotice.Ground ground = RefusalNotice.Ground.values()[(int) json.number("ground") - 1];
        return new RefusalNotice(
                header(json),
                application(json),
                json.date("decidedOn"),
                official(json.object("decidedBy")),
                ground,
                words.getString("norm." + ground),
                json.text("factsKk"),
                json.text("factsRu"),
                json.count("complaintWorkingDays"),
                json.findObject("places").map(FrozenPlaces::facts).orElse(null));
    }

    private EnrolmentOrder order(FrozenJson json) {
        return new EnrolmentOrder(
                header(json),
                json.date("inForceFrom"),
                json.text("schoolYear"),
                words.getString("order.preamble"),
                json.objects("lines", this::line),
                official(json.object("signedBy")));
    }

    private DocumentHeader header(FrozenJson json) {
        FrozenJson school = json.object("school");
        FrozenJson district = json.object("district");
        Issuer issuer = new Issuer(
                school.text("nameKk"),
                school.text("nameRu"),
                school.textOrEmpty("address"),
                school.textOrEmpty("phone"),
                words.getString("department") + ", " + district.text("name"),
                district.texts("hotLines"));
        return new DocumentHeader(
                json.text("number"),
                json.date("date"),
                issuer,
                json.text("legalBasis"),
                verificationUrl,
                json.findObject("ledgerFile")
                        .map(file -> new LedgerFile(file.date("day"), file.text("sha256")))
                        .orElse(null));
    }

    private ApplicationSummary application(FrozenJson document) {
        FrozenJson json = document.object("application");
        return new ApplicationSummary(
                json.text("registrationNumber"),
                json.text("applicantName"),
                json.text("childName"),
                json.date("childBirthDate"),
                word("instruction", json.text("language")),
                document.text("schoolYear"));
    }

    private EnrolmentOrder.Line line(FrozenJson json) {
        return new EnrolmentOrder.Line(
                json.text("childName"),
                json.date("birthDate"),
                json.text("registrationNumber"),
                word("instruction", json.text("language")));
    }

    private ReceiptDocument.ReceivedDocument received(FrozenJson json) {
        return new ReceiptDocument.ReceivedDocument(
                word("type", json.text("type")), word("origin", json.text("origin")));
    }

    private ReceiptDocument.Wishes wishes(FrozenJson receipt, FrozenJson places) {
        return new ReceiptDocument.Wishes(
                receipt.flag("keepWaiting"), FrozenPlaces.facts(places), receipt.objects("wishes", this::wish));
    }

    private ReceiptDocument.Wish wish(FrozenJson json) {
        return new ReceiptDocument.Wish(
                json.count("rank"),
                json.text("school"),
                word("instruction", json.text("language")),
                FrozenPlaces.state(json),
                json.number("sequence"),
                json.count("position"),
                ledgerRow(json));
    }

    private static ReceiptDocument.LedgerRow ledgerRow(FrozenJson json) {
        return new ReceiptDocument.LedgerRow(
                json.number("ledgerRow"), json.text("ledgerHash"), json.textOrEmpty("ledgerReference"));
    }

    private static Official official(FrozenJson json) {
        String signature = json.findObject("signature")
                .map(signed -> signed.text("name") + ", " + SIGNED_AT.format(signed.time("at")))
                .orElse("");
        return new Official(json.text("position"), json.textOrEmpty("name"), signature);
    }

    private String word(String group, String code) {
        return words.getString(group + "." + code);
    }
}
