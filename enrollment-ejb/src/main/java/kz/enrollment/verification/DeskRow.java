package kz.enrollment.verification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.enrollment.shared.PersonName;

/**
 * A case on the "by hand" desk.
 *
 * @param admitted whether it was admitted before a check failed after all; no order names the child yet
 * @param checks those no system could settle, with what is missing and since when
 */
public record DeskRow(
        UUID id,
        String number,
        PersonName child,
        Instant dueAt,
        Duration workingTimeLeft,
        boolean admitted,
        List<CheckView> checks) {

    @Override
    public String toString() {
        return "DeskRow[" + number + ']';
    }
}
