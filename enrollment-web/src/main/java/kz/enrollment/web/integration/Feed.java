package kz.enrollment.web.integration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kz.enrollment.application.EventEntry;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.PersonName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What schools would type into the OQU base; describes it in {@code /openapi}. */
@Schema(requiredProperties = {"entries", "next"})
record Feed(
        List<Entry> entries,
        @Schema(description = "cursor for the next call") String next) {

    /** An entry of a statement on paper, or a result. */
    @Schema(
            name = "FeedEntry",
            requiredProperties = {
                "cursor",
                "at",
                "kind",
                "application",
                "number",
                "channel",
                "status",
                "child",
                "applicant"
            })
    record Entry(
            String cursor,
            Instant at,

            @Schema(enumeration = {"SUBMITTED", "ADMITTED", "REFUSED", "WITHDRAWN", "ENROLLED", "REOPENED", "MOVED"})
            String kind,

            @Schema(format = "uuid") UUID application,
            String number,

            @Schema(enumeration = {"PORTAL", "PAPER", "API", "ZERO_CLASS"})
            String channel,

            @Schema(description = "of the application now") String status,
            Instant filedAt,
            @Schema(example = "ALM26-123K") String stream,
            int schoolNumber,

            @Schema(enumeration = {"SCHOOL", "BOARDING", "SPECIAL"})
            String schoolKind,

            Human child,
            LocalDate childBirthDate,
            Human applicant,

            @Schema(enumeration = {"MOTHER", "FATHER", "GUARDIAN"})
            String kinship,

            String phone) {

        static Entry of(EventEntry entry, Function<StreamView, String> name) {
            var application = entry.application();
            return new Entry(
                    String.valueOf(entry.position()),
                    entry.at(),
                    entry.kind(),
                    application.id(),
                    application.number(),
                    application.channel().name(),
                    application.status().name(),
                    application.filedAt(),
                    name.apply(application.stream()),
                    application.stream().school().number(),
                    application.stream().school().kind(),
                    Human.of(application.childIin().value(), application.child()),
                    application.childBirthDate(),
                    Human.of(application.applicantIin().value(), application.applicant()),
                    application.kinship().name(),
                    application.phone().value());
        }
    }

    /** A person by number and name. */
    @Schema(
            name = "Human",
            requiredProperties = {"iin", "surname"})
    record Human(String iin, String surname, String givenName, String patronymic) {
        static Human of(String iin, PersonName name) {
            return new Human(iin, name.surname(), name.givenName(), name.patronymic());
        }
    }
}
