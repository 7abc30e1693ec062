package kz.enrollment.allocation.domain;

/** Is told every change of a stream's places or list, with the state after it. */
@FunctionalInterface
public interface Journal {

    /** @param child null where the event has none */
    void note(LedgerEvent event, QueueEntry child, Counts after);
}
