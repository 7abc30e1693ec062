package kz.enrollment.benchmark.city;

import java.util.UUID;

/** A stream of a school of its own. */
public record Stream(UUID campaign, UUID school, UUID id, String code, String street) {}
