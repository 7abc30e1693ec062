package kz.enrollment.application;

import java.util.List;
import java.util.UUID;
import kz.enrollment.shared.Iin;

/**
 * What a program asks for a family, before the registers have told who they are.
 *
 * @param accountId of the calling program, for this applicant and phone
 * @param streams the wishes in their order, one to three
 * @param extraPhone as typed, null when there is none
 * @param keepWaiting whether the child shall wait where there is no place
 */
public record Handover(
        UUID accountId,
        Iin child,
        List<UUID> streams,
        boolean byCatchment,
        boolean transport,
        boolean specialNeeds,
        String extraPhone,
        boolean keepWaiting) {

    public Handover {
        streams = List.copyOf(streams);
    }

    /** Keeps the family out of logs. */
    @Override
    public String toString() {
        return "Handover[" + streams + ']';
    }
}
