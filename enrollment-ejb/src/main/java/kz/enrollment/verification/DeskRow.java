package kz.enrollment.verification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.enrollment.shared.PersonName;

/**
 * A case on the "by hand" desk.
 *
 * @param checks those no system could settle, with what is missing and since when
 */
public record DeskRow(
        UUID id, String number, PersonName child, Instant dueAt, Duration workingTimeLeft, List<CheckView> checks) {

    @Override
    public String toString() {
        return "DeskRow[" + number + ']';
    }
}
