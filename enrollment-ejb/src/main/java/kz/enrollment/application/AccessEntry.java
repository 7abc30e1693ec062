package kz.enrollment.application;

import java.time.Instant;
import kz.enrollment.schoolregistry.SchoolView;

/**
 * Somebody looked at or changed data of a family. Members of staff are told by school and role, not by name.
 *
 * @param role of who acted, {@code SYSTEM} for the system itself
 * @param action e.g. {@code CASE_READ}
 * @param own whether the parent did it
 * @param school of the member of staff; null for everybody else
 * @param number registration number of the application it was about; null when it was about something else
 */
public record AccessEntry(Instant at, String role, String action, boolean own, SchoolView school, String number) {}
