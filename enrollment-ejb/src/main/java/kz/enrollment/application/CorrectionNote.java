package kz.enrollment.application;

import java.time.Instant;
import kz.enrollment.shared.Category;

/** The last correction of the category, for the parent and the officer. */
public record CorrectionNote(Instant at, Category before, Category after, String reason) {}
