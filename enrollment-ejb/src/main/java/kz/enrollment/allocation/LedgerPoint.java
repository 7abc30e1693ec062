package kz.enrollment.allocation;

import java.time.Instant;

/** The state of a stream's places at a moment, for its chart. */
public record LedgerPoint(Instant at, int places, int catchment, int outside) {}
