package kz.enrollment.application;

import java.time.Instant;

/** A line of an application's history. */
public record EventView(Instant at, String kind) {}
