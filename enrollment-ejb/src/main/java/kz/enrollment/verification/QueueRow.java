package kz.enrollment.verification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.PersonName;

/**
 * A line of the officer's list.
 *
 * @param workingTimeLeft until the term; negative when overdue
 * @param fromList whether the place came from the list, after a refusal or to another school: the school answers (again)
 * @param checksOpen checks without a result, or that could not be made
 */
public record QueueRow(
        UUID id,
        String number,
        PersonName child,
        LocalDate childBirthDate,
        String language,
        Category category,
        boolean placeHeld,
        ApplicationStatus status,
        Instant filedAt,
        Instant dueAt,
        Duration workingTimeLeft,
        int checksOpen,
        int checksFailed,
        boolean fromList) {}
