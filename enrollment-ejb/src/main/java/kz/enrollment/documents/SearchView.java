package kz.enrollment.documents;

import java.time.Instant;
import kz.enrollment.shared.DocumentType;

/**
 * What a base said about a document of the child.
 *
 * @param status {@code ASKED}, {@code FOUND}, {@code NOT_FOUND} or {@code NO_ANSWER} (silent, we keep asking)
 * @param askedAt when it was asked (again)
 * @param answeredAt null until the base answered
 */
public record SearchView(DocumentType type, String status, Instant askedAt, Instant answeredAt) {}
