package kz.enrollment.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.enrollment.shared.Iin;

/**
 * The consents a parent gave with one SMS, as a line of their list.
 *
 * @param id names the SMS; for {@link Consents#revoke}
 * @param accesses what the consents are for
 * @param since when they were given, or asked for while nobody answered
 * @param until when they end or ended; null while nobody answered
 * @param revocable whether any of them stands
 * @param client the program that handed them over, null for those that were asked for here
 * @param toldService false: revoked here, the consent service is still to be told
 */
public record ConsentLine(
        UUID id,
        UUID client,
        Iin subject,
        SubjectKind kind,
        List<AccessName> accesses,
        ConsentStatus status,
        Instant since,
        Instant until,
        boolean revocable,
        boolean toldService) {

    public ConsentLine handedBy(UUID program) {
        return new ConsentLine(id, program, subject, kind, accesses, status, since, until, revocable, toldService);
    }

    @Override
    public String toString() {
        return "ConsentLine[" + id + ' ' + status + ']';
    }
}
