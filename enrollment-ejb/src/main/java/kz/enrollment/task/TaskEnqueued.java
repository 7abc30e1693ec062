package kz.enrollment.task;

/** Something is due in a lane; seen after the commit, so that nobody waits for the next tick. */
public record TaskEnqueued(Lane lane) {}
