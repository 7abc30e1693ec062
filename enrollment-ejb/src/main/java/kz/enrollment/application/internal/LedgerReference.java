package kz.enrollment.application.internal;

import java.security.SecureRandom;

/** Makes the random public numbers of the ledger, which tell nothing; the database refuses a clash. */
final class LedgerReference {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int FOUR_DIGITS = 10_000;

    private LedgerReference() {}

    static String next() {
        return "%04d-%04d-%04d"
                .formatted(RANDOM.nextInt(FOUR_DIGITS), RANDOM.nextInt(FOUR_DIGITS), RANDOM.nextInt(FOUR_DIGITS));
    }
}
