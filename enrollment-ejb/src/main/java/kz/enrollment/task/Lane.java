package kz.enrollment.task;

import java.time.Duration;

/**
 * Kinds of work that must not wait for each other: a silent register never delays a log-in code, nor another register.
 * Each state system has a lane of its own, so that at most its seats are ever taken by it.
 */
public enum Lane {
    /** Somebody waits for it with the phone in hand; news never goes before it. */
    CODE(4, Pause.SHORT),
    MESSAGE(2, Pause.LONG),
    /** E-mail: a silent mail server holds up no short message. */
    MAIL(2, Pause.LONG),
    /** The service of consents (KDP, 1414); somebody may be looking at the page. */
    CONSENT(6, Pause.SHORT),
    /** The register of persons (GBD FL). */
    PERSONS(4, Pause.LONG),
    /** The civil registry. */
    CIVIL(3, Pause.LONG),
    /** The national education database. */
    EDUCATION(2, Pause.LONG),
    /** The health base. */
    HEALTH(3, Pause.LONG),
    /** Conclusions of the commissions (ПМПК). */
    COMMISSION(2, Pause.LONG),
    /** Social assistance. */
    SOCIAL(2, Pause.LONG),
    /** The certification authority: revocation and time-stamps. */
    AUTHORITY(2, Pause.LONG),
    /** Checks that ask nobody outside. */
    VERIFICATION(3, Pause.SHORT),
    /** What follows from a place given or a date reached. */
    ALLOCATION(3, Pause.SHORT),
    /** Long and patient: replays of the ledgers. */
    LEDGER(1, Pause.SHORT);

    private final int seats;
    private final Duration longestPause;

    Lane(int seats, Duration longestPause) {
        this.seats = seats;
        this.longestPause = longestPause;
    }

    /** How many tasks of this lane run at the same time on one node. */
    public int seats() {
        return seats;
    }

    /**
     * The longest pause between two attempts: after an outage everything has been asked again within that time, and during
     * it a system is not pestered by all who wait.
     */
    public Duration longestPause() {
        return longestPause;
    }

    private static final class Pause {
        private static final Duration SHORT = Duration.ofSeconds(20);
        private static final Duration LONG = Duration.ofMinutes(2);
    }
}
