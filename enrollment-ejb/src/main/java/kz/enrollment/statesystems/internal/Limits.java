package kz.enrollment.statesystems.internal;

/**
 * How much one system may take of us. Every adapter has limits of its own, so that a silent system costs only its own
 * seats: a bulkhead (questions under way at once), a circuit breaker (after half of the last questions failed nobody is
 * asked for a while) and, where a question may be repeated without harm, a few repetitions of broken connections. The
 * operator changes them as MicroProfile Fault Tolerance says, e.g. by the setting {@code
 * kz.enrollment.statesystems.internal.ShepHealthBase/Bulkhead/value}.
 */
final class Limits {

    /** Questions the circuit breaker judges by. */
    static final int WINDOW = 8;

    static final double FAILED = 0.5;
    /** Milliseconds in which nobody is asked; then one question tries. */
    static final long PEACE = 10_000;

    static final int GOOD_AGAIN = 2;

    static final int REPETITIONS = 2;
    /** Where a parent's page waits. */
    static final int REPETITIONS_ON_PAGES = 1;

    static final long PAUSE = 200;
    static final long JITTER = 150;
    /** Milliseconds after which nothing is repeated: the whole stays near the time one exchange may take. */
    static final long NO_LONGER = 3_000;

    /** For systems that only tasks ask: the seats of their lane and a few more. */
    static final int OF_TASKS = 6;
    /** For the consents, which are asked every two seconds while a parent waits. */
    static final int OF_CONSENTS = 8;
    /** For systems that are asked while a parent's page waits. */
    static final int OF_PAGES = 16;

    private Limits() {}
}
