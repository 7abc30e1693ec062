package kz.enrollment.integration;

import java.util.UUID;

/**
 * A school of the caller.
 *
 * @param waiting how many of its applications were never given out
 */
public record OquSchool(UUID id, String nameKk, String nameRu, long waiting) {}
