package kz.enrollment.allocation;

import java.time.Instant;

/**
 * A change of a stream's places.
 *
 * @param before places before it
 * @param after places after it
 * @param catchment catchment children holding a place before the list was served
 * @param outside outsiders holding a place before the list was served
 * @param served how many children of the list got a place by it
 * @param basis the decision it rests on
 */
public record CapacityChange(Instant at, int before, int after, int catchment, int outside, int served, String basis) {}
