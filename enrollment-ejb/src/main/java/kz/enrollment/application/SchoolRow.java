package kz.enrollment.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.PersonName;

/**
 * A line of a school's lists.
 *
 * @param fromList whether the place came from the list, after a refusal or to another school: the school answers (again)
 */
public record SchoolRow(
        UUID id,
        String number,
        PersonName child,
        LocalDate childBirthDate,
        UUID streamId,
        Category category,
        boolean placeHeld,
        ApplicationStatus status,
        Instant filedAt,
        Instant dueAt,
        boolean fromList) {}
