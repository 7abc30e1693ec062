package kz.enrollment.task;

/** Kinds of work that must not wait for each other: a silent register never delays a log-in code. */
public enum Lane {
    /** Somebody waits for it with the phone in hand; news never goes before it. */
    CODE(4),
    MESSAGE(2),
    CONSENT(6),
    VERIFICATION(3),
    /** What follows from a place given or a date reached. */
    ALLOCATION(3),
    /** Long and patient: replays of the ledgers. */
    LEDGER(1);

    private final int seats;

    Lane(int seats) {
        this.seats = seats;
    }

    /** How many tasks of this lane run at the same time on one node. */
    public int seats() {
        return seats;
    }
}
