package kz.enrollment.statesystems;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a base of documents has about a child.
 *
 * @param answerId identifier of the answer, kept as evidence
 * @param correlationId identifier of our question it answers, may be null
 * @param document null: the base has none
 */
public record Found(String answerId, String correlationId, Instant answeredAt, FoundDocument document) {

    public boolean found() {
        return document != null;
    }

    /** @param content a PDF as the base gave it, not yet inspected */
    public record FoundDocument(String number, LocalDate issuedOn, byte[] content) {

        @Override
        public String toString() {
            return "FoundDocument[…]";
        }
    }
}
