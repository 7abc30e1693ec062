package kz.enrollment.allocation;

/**
 * A waiting child got a place. Observers act in the transaction that freed it, under the lock of the stream: they may write
 * messages and ask for tasks, but lock nothing, since others may hold those locks and wait for the stream.
 *
 * @param reference the child's public number
 */
public record PlaceServed(String reference) {}
