package kz.enrollment.decision.domain;

import java.util.UUID;

/**
 * A number without gaps within school, kind and year.
 *
 * @param text as printed, e.g. {@code 123-Б/2026-0005}
 */
public record DocumentNumber(UUID schoolId, int year, String text) {}
