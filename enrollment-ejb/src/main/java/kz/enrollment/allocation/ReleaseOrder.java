package kz.enrollment.allocation;

import java.time.LocalDate;

/** A district's order to release a stream. */
public record ReleaseOrder(String documentNumber, LocalDate documentDate, String reason) {}
