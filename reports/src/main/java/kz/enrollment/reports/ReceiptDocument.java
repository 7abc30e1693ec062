package kz.enrollment.reports;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

/**
 * The receipt (қолхат, расписка) given at submission (Rules §1, §4).
 *
 * @param header number, date, school, legal basis, verification page
 * @param application the application received
 * @param filedAt when the application took its place in the queue; printed in Almaty time
 * @param countsFor working day the term counts from
 * @param dueAt end of the term of the answer
 * @param queue what the parent holds in the stream
 * @param documents documents received, in the order they are to be printed
 * @param ledger row of the public ledger that records the submission
 * @param wishes what was asked for and what it got; null on papers older than that
 * @param signed by which means and when the applicant signed, as printed; empty on papers older than that
 */
public record ReceiptDocument(
        DocumentHeader header,
        ApplicationSummary application,
        ZonedDateTime filedAt,
        LocalDate countsFor,
        ZonedDateTime dueAt,
        QueuePlace queue,
        List<ReceivedDocument> documents,
        LedgerRow ledger,
        Wishes wishes,
        String signed)
        implements ReportDocument {
    public ReceiptDocument {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(filedAt, "filedAt");
        Objects.requireNonNull(countsFor, "countsFor");
        Objects.requireNonNull(dueAt, "dueAt");
        Objects.requireNonNull(queue, "queue");
        documents = List.copyOf(documents);
        Objects.requireNonNull(ledger, "ledger");
        Objects.requireNonNull(signed, "signed");
    }

    /** A receipt that tells nothing of wishes. */
    public ReceiptDocument(
            DocumentHeader header,
            ApplicationSummary application,
            ZonedDateTime filedAt,
            LocalDate countsFor,
            ZonedDateTime dueAt,
            QueuePlace queue,
            List<ReceivedDocument> documents,
            LedgerRow ledger) {
        this(header, application, filedAt, countsFor, dueAt, queue, documents, ledger, null, "");
    }

    /**
     * The schools asked for.
     *
     * @param keepWaiting what the parent chose: to stay on the list without a place, else to be refused
     * @param facts of the stream of this receipt right after the submission
     * @param tried the wishes that drew a number, in their order
     */
    public record Wishes(boolean keepWaiting, PlaceFacts facts, List<Wish> tried) {
        public Wishes {
            Objects.requireNonNull(facts, "facts");
            tried = List.copyOf(tried);
        }
    }

    /**
     * One school asked for.
     *
     * @param school its name in the language of the receipt
     * @param language language of instruction, in the language of the receipt
     * @param number sequence number in the stream
     * @param position place on the waiting list, 0 when the child does not wait
     */
    public record Wish(
            int rank,
            String school,
            String language,
            PlaceFacts.State state,
            long number,
            int position,
            LedgerRow ledger) {
        public Wish {
            Objects.requireNonNull(school, "school");
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(state, "state");
            Objects.requireNonNull(ledger, "ledger");
        }
    }

    /**
     * Place in the queue of the stream.
     *
     * @param placeHeld whether a place is held until the decision
     * @param number sequence number in the stream
     * @param before how many applications stand before this one
     */
    public record QueuePlace(boolean placeHeld, long number, long before) {}

    /**
     * One received document.
     *
     * @param type name of the document in the language of the receipt
     * @param origin where it came from (health base, uploaded, paper…) in the language of the receipt
     */
    public record ReceivedDocument(String type, String origin) {
        public ReceivedDocument {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(origin, "origin");
        }
    }

    /**
     * Row of the stream's ledger ({@code allocation.md}).
     *
     * @param number number of the row
     * @param hash hex SHA-256 of the row
     * @param reference the child's public number in the ledger; empty on papers that do not print it
     */
    public record LedgerRow(long number, String hash, String reference) {
        public LedgerRow {
            Objects.requireNonNull(hash, "hash");
            Objects.requireNonNull(reference, "reference");
        }

        public LedgerRow(long number, String hash) {
            this(number, hash, "");
        }
    }
}
