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
 * @param setAside number of an application with which somebody else has stated the child: the officer has asked, the
 *     applicant did not file it, and has shown the papers of the kinship; null unless {@code child.stated_unconfirmed} has
 *     told the number
 */
public record PaperRegistration(
        UUID streamId,
        String childIin,
        Category category,
        boolean keepWaiting,
        String journalNumber,
        LocalDateTime journalTime,
        String setAside) {

    @Override
    public String toString() {
        return "PaperRegistration[" + streamId + ']';
    }
}
