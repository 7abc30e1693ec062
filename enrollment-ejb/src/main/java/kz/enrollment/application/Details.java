package kz.enrollment.application;

/**
 * The details step.
 *
 * @param extraPhone as typed, blank when there is none
 */
public record Details(String extraPhone, boolean specialNeeds) {}
