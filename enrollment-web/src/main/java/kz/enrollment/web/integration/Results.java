package kz.enrollment.web.integration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kz.enrollment.application.EventEntry;
import kz.enrollment.schoolregistry.StreamView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** News of a client's own applications; describes them in {@code /openapi}. */
@Schema(requiredProperties = {"entries", "next"})
record Results(
        List<Entry> entries,
        @Schema(description = "cursor for the next call") String next) {

    /** What happened to an application. */
    @Schema(
            name = "Result",
            requiredProperties = {"cursor", "at", "kind", "application", "number", "status"})
    record Entry(
            String cursor,
            Instant at,

            @Schema(
                    description =
                            "SUBMITTED, CHECKED, ADMITTED, REFUSED, WITHDRAWN, ENROLLED, SERVED, OFFERED, OFFER_ACCEPTED,"
                                    + " OFFER_DECLINED, OFFER_LAPSED, LEFT_LIST, CORRECTED, REOPENED, MOVED,"
                                    + " SET_ASIDE")
            String kind,

            @Schema(format = "uuid") UUID application,
            String number,
            @Schema(description = "of the application now") String status,

            @Schema(description = "of the application now", example = "ALM26-123K")
            String stream) {

        static Entry of(EventEntry entry, Function<StreamView, String> name) {
            var application = entry.application();
            return new Entry(
                    String.valueOf(entry.position()),
                    entry.at(),
                    entry.kind(),
                    application.id(),
                    application.number(),
                    application.status().name(),
                    name.apply(application.stream()));
        }
    }
}
