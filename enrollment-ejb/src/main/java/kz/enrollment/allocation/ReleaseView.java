package kz.enrollment.allocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Whether and how a stream was released.
 *
 * @param releasedAt null when it is not released
 * @param documentNumber null, with date and reason, when it was released by the campaign's date
 * @param served who got a place by it, in order
 */
public record ReleaseView(
        UUID streamId,
        boolean released,
        Instant releasedAt,
        String documentNumber,
        LocalDate documentDate,
        String reason,
        List<ServedClaim> served) {

    public ReleaseView {
        served = List.copyOf(served);
    }
}
