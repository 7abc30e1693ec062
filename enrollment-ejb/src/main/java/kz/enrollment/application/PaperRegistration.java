package kz.enrollment.application;

import java.time.LocalDateTime;
import java.util.UUID;
import kz.enrollment.shared.Category;

/**
 * What an officer writes down at once when a statement on paper is handed in.
 *
 * @param streamId a stream of the officer's own school
 * @param childIin as typed
 * @param category as the officer judges by the papers; it is verified later
 * @param keepWaiting the parent's choice, should there be no place
 * @param journalNumber number in the school's paper journal
 * @param journalTime when the journal says it came, Almaty time; evidence only, the number drawn now gives the order
 * @param kinshipSeen whether the officer has the child's birth certificate, or the decision on guardianship, in hand and it
 *     names the parent; asked for only where somebody else has stated the child
 */
public record PaperRegistration(
        UUID streamId,
        String childIin,
        Category category,
        boolean keepWaiting,
        String journalNumber,
        LocalDateTime journalTime,
        boolean kinshipSeen) {

    @Override
    public String toString() {
        return "PaperRegistration[" + streamId + ']';
    }
}
