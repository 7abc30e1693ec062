package kz.enrollment.decision.internal;

import static kz.enrollment.decision.internal.FrozenPlaces.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.enrollment.access.StaffView;
import kz.enrollment.allocation.ClaimView;
import kz.enrollment.allocation.HeadsFile;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.application.WishStanding;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.decision.domain.Decision;
import kz.enrollment.decision.domain.DocumentNumber;
import kz.enrollment.decision.domain.EnrollmentOrder;
import kz.enrollment.documents.DocumentView;
import kz.enrollment.schoolregistry.DistrictView;
import kz.enrollment.schoolregistry.SchoolView;
import kz.enrollment.signature.UsedSignature;

/**
 * Freezes what a paper says, in both languages and with codes instead of words, so that the same bytes can be made at any
 * later time.
 */
final class FrozenContent {

    private final JsonObjectBuilder json = JSON.createObjectBuilder();

    /**
     * What a refusal says.
     *
     * @param standing under the stream's lock, when there is no place; null on other grounds
     */
    record Decided(Author by, Decision decision, ClaimView standing) {}

    private FrozenContent(DocumentNumber number, LocalDate date, SchoolView school, CampaignView campaign) {
        json.add("number", number.text())
                .add("date", date.toString())
                .add("schoolYear", campaign.admissionYear() + "–" + (campaign.admissionYear() + 1))
                .add("school", school(school))
                .add("district", district(school.district()))
                .add("legalBasisKk", campaign.legalBasisKk())
                .add("legalBasisRu", campaign.legalBasisRu());
    }

    static String receipt(
            DocumentNumber number, LocalDate date, ApplicationView application, Optional<HeadsFile> heads) {
        FrozenContent content = about(number, date, application);
        JsonArrayBuilder documents = JSON.createArrayBuilder();
        for (DocumentView document : application.documents()) {
            documents.add(JSON.createObjectBuilder()
                    .add("type", document.type().name())
                    .add("origin", document.origin()));
        }
        content.json
                .add("filedAt", application.filedAt().toString())
                .add("dueAt", application.dueAt().toString())
                .add("countsFor", application.countsFor().toString())
                .add("placeHeld", application.placeHeld())
                .add("sequence", application.sequence())
                .add("before", application.before())
                .add("signature", signature(application))
                .add("documents", documents)
                .add("ledgerRow", application.ledgerRow())
                .add("ledgerHash", application.ledgerHash())
                .add("ledgerReference", application.ledgerReference())
                .add("keepWaiting", application.keepWaiting())
                .add("places", FrozenPlaces.of(ownOf(application).atSubmission()))
                .add("wishes", FrozenPlaces.of(application.wishes()));
        return content.text(heads);
    }

    private static JsonObjectBuilder signature(ApplicationView application) {
        return JSON.createObjectBuilder()
                .add("means", application.signatureMeans())
                .add("at", application.signedAt().toString());
    }

    static String admission(
            DocumentNumber number, LocalDate date, ApplicationView application, Author by, Optional<HeadsFile> heads) {
        FrozenContent content = about(number, date, application);
        content.json
                .add("decidedOn", date.toString())
                .add("decidedBy", official(by))
                .add("orderNotBefore", application.campaign().orderNotBefore().toString());
        return content.text(heads);
    }

    static String refusal(
            DocumentNumber number,
            LocalDate date,
            ApplicationView application,
            Decided decided,
            Optional<HeadsFile> heads) {
        Decision decision = decided.decision();
        FrozenContent content = about(number, date, application);
        content.json
                .add("decidedOn", date.toString())
                .add("decidedBy", official(decided.by()))
                .add("ground", decision.ground())
                .add("factsKk", decision.factsKk())
                .add("factsRu", decision.factsRu())
                .add("complaintWorkingDays", application.campaign().complaintWorkingDays());
        if (decided.standing() != null) {
            content.json.add("places", FrozenPlaces.of(decided.standing(), application.before()));
        }
        return content.text(heads);
    }

    static String order(
            DocumentNumber number,
            EnrollmentOrder order,
            List<ApplicationView> applications,
            Author director,
            Optional<HeadsFile> heads) {
        ApplicationView any = applications.get(0);
        FrozenContent content =
                new FrozenContent(number, order.orderDate(), any.stream().school(), any.campaign());
        JsonArrayBuilder lines = JSON.createArrayBuilder();
        for (ApplicationView application : applications) {
            lines.add(JSON.createObjectBuilder()
                    .add("childName", application.child().full())
                    .add("birthDate", application.childBirthDate().toString())
                    .add("registrationNumber", application.number())
                    .add("language", application.stream().language()));
        }
        content.json
                .add("inForceFrom", order.inForceFrom().toString())
                .add("signedBy", official(director))
                .add("lines", lines);
        return content.text(heads);
    }

    private static FrozenContent about(DocumentNumber number, LocalDate date, ApplicationView application) {
        FrozenContent content =
                new FrozenContent(number, date, application.stream().school(), application.campaign());
        content.json.add(
                "application",
                JSON.createObjectBuilder()
                        .add("registrationNumber", application.number())
                        .add("applicantName", application.applicant().full())
                        .add("childName", application.child().full())
                        .add("childBirthDate", application.childBirthDate().toString())
                        .add("language", application.stream().language()));
        return content;
    }

    /** The wish the application belongs to. */
    private static WishStanding ownOf(ApplicationView application) {
        return application.wishes().stream()
                .filter(wish -> wish.atSubmission().ledgerReference().equals(application.ledgerReference()))
                .findFirst()
                .orElseThrow();
    }

    private String text(Optional<HeadsFile> heads) {
        heads.ifPresent(file -> json.add("ledgerFile", FrozenPlaces.of(file)));
        return json.build().toString();
    }

    private static JsonObject official(Author author) {
        StaffView by = author.who();
        JsonObjectBuilder official = JSON.createObjectBuilder()
                .add("name", by.fullName())
                .add("positionKk", by.positionKk())
                .add("positionRu", by.positionRu());
        UsedSignature signature = author.signature();
        if (signature != null) {
            official.add(
                    "signature",
                    JSON.createObjectBuilder()
                            .add("name", signature.signer().name())
                            .add("at", signature.at().toString())
                            .add("digest", signature.digest()));
        }
        return official.build();
    }

    private static JsonObject school(SchoolView school) {
        return JSON.createObjectBuilder()
                .add("nameKk", school.nameKk())
                .add("nameRu", school.nameRu())
                .add("addressKk", school.addressKk())
                .add("addressRu", school.addressRu())
                .add("phone", school.phone())
                .build();
    }

    private static JsonObject district(DistrictView district) {
        return JSON.createObjectBuilder()
                .add("nameKk", district.nameKk())
                .add("nameRu", district.nameRu())
                .add(
                        "hotLines",
                        JSON.createArrayBuilder(List.of(district.hotline().split("\\s*;\\s*"))))
                .build();
    }
}
