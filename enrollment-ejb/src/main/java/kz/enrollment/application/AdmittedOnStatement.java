package kz.enrollment.application;

import java.util.UUID;

/**
 * The parent's statement of a zero-class pupil was accepted (Rules §6): whoever decides admits it in the same transaction,
 * in the name of the member of staff who accepted it.
 */
public record AdmittedOnStatement(UUID applicationId) {}
