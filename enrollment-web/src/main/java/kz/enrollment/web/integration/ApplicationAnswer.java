package kz.enrollment.web.integration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.application.OfferView;
import kz.enrollment.decision.IssuedView;
import kz.enrollment.schoolregistry.StreamView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application as it stands; describes it in {@code /openapi}. */
@Schema(
        requiredProperties = {
            "id",
            "number",
            "status",
            "filedAt",
            "dueAt",
            "placeHeld",
            "wishes",
            "history",
            "documents"
        })
record ApplicationAnswer(
        @Schema(format = "uuid") UUID id,
        String number,

        @Schema(enumeration = {"SUBMITTED", "ADMITTED", "REFUSED", "WITHDRAWN", "ENROLLED"})
        String status,

        Instant filedAt,
        LocalDate countsFor,
        Instant dueAt,
        boolean placeHeld,

        @Schema(description = "of the wish the application belongs to", example = "ALM26-123K")
        String stream,

        boolean keepWaiting,
        List<Wish> wishes,

        @Schema(description = "a place from the list that the parent has to accept on the portal")
        Offer offer,

        List<Event> history,
        List<Paper> documents) {

    /** How the child stands in a stream now. */
    @Schema(
            name = "Standing",
            requiredProperties = {"rank", "stream", "state", "sequence"})
    record Wish(
            int rank,
            String stream,
            String category,

            @Schema(enumeration = {"HOLDING", "WAITING", "WITHOUT", "ENDED"})
            String state,

            @Schema(description = "number in the stream's queue")
            long sequence,

            @Schema(description = "place on the list, from 1; 0 when the child does not wait")
            int position) {}

    /** An open offer. */
    @Schema(
            name = "Offer",
            requiredProperties = {"stream", "expiresAt"})
    record Offer(String stream, Instant expiresAt) {}

    /** A line of the history. */
    @Schema(
            name = "Event",
            requiredProperties = {"at", "kind"})
    record Event(Instant at, String kind) {}

    /** An issued paper, to be had as PDF. */
    @Schema(
            name = "Paper",
            requiredProperties = {"id", "kind"})
    record Paper(
            @Schema(format = "uuid") UUID id,

            @Schema(enumeration = {"RECEIPT", "ADMISSION", "REFUSAL"})
            String kind,

            String number,
            Instant issuedAt) {}

    static ApplicationAnswer of(ApplicationView view, List<IssuedView> papers, Function<StreamView, String> name) {
        return new ApplicationAnswer(
                view.id(),
                view.number(),
                view.status().name(),
                view.filedAt(),
                view.countsFor(),
                view.dueAt(),
                view.placeHeld(),
                name.apply(view.stream()),
                view.keepWaiting(),
                wishes(view, name),
                offer(view.offer(), name),
                view.history().stream()
                        .map(event -> new Event(event.at(), event.kind()))
                        .toList(),
                papers.stream()
                        .map(paper -> new Paper(paper.id(), paper.kind().name(), paper.number(), paper.issuedAt()))
                        .toList());
    }

    private static List<Wish> wishes(ApplicationView view, Function<StreamView, String> name) {
        return view.wishes().stream()
                .map(wish -> new Wish(
                        wish.rank(),
                        name.apply(wish.stream()),
                        wish.now().category().name(),
                        wish.now().state().name(),
                        wish.now().sequence(),
                        wish.now().position()))
                .toList();
    }

    private static Offer offer(OfferView open, Function<StreamView, String> name) {
        return open == null ? null : new Offer(name.apply(open.stream()), open.expiresAt());
    }
}
