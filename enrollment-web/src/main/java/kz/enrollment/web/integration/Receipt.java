package kz.enrollment.web.integration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kz.enrollment.application.ReceiptView;
import kz.enrollment.schoolregistry.StreamView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The instant answer to a submission, the same for every repetition; describes it in {@code /openapi}. */
@Schema(requiredProperties = {"id", "number", "filedAt", "countsFor", "dueAt", "placeHeld", "wishes"})
record Receipt(
        @Schema(format = "uuid") UUID id,
        @Schema(description = "registration number") String number,
        Instant filedAt,

        @Schema(description = "the working day it counts for")
        LocalDate countsFor,

        @Schema(description = "when the answer is due at the latest")
        Instant dueAt,

        boolean placeHeld,
        List<Wish> wishes) {

    /** What a wish got at the submission. */
    @Schema(
            name = "FiledWish",
            requiredProperties = {"rank", "stream", "category", "state", "sequence", "before"})
    record Wish(
            int rank,
            @Schema(example = "ALM26-123K") String stream,

            @Schema(
                    description = "K: registered in the catchment, O: outside",
                    enumeration = {"K", "O"})
            String category,

            @Schema(enumeration = {"HOLDING", "WAITING", "WITHOUT"})
            String state,

            @Schema(description = "number in the stream's queue")
            long sequence,

            @Schema(description = "how many of the queue were before")
            int before,

            @Schema(description = "random public number in the ledger")
            String ledgerReference,

            long ledgerRow,
            String ledgerHash) {}

    /** @param name public identifiers of streams */
    static Receipt of(ReceiptView view, Function<StreamView, String> name) {
        return new Receipt(
                view.applicationId(),
                view.number(),
                view.filedAt(),
                view.countsFor(),
                view.dueAt(),
                view.placeHeld(),
                view.wishes().stream()
                        .map(wish -> {
                            var filed = wish.atSubmission();
                            return new Wish(
                                    wish.rank(),
                                    name.apply(wish.stream()),
                                    filed.category().name(),
                                    filed.state().name(),
                                    filed.sequence(),
                                    filed.before(),
                                    filed.ledgerReference(),
                                    filed.ledgerRow(),
                                    filed.ledgerHash());
                        })
                        .toList());
    }
}
