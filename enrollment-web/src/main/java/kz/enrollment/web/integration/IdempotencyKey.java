package kz.enrollment.web.integration;

import kz.enrollment.integration.Keyed;
import kz.enrollment.web.api.Problem;

/** The header {@code Idempotency-Key}: without it a repeated call could not be told from a second one. */
final class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";
    static final String PATTERN = "[!-~]{1,200}";
    static final String DESCRIPTION =
            "1 to 200 visible characters, new for each act; a repetition with the same body answers the same";

    private static final int BAD_REQUEST = 400;

    private IdempotencyKey() {}

    static Keyed of(String header, String operation, Body body) {
        if (header == null || !header.matches(PATTERN)) {
            throw Problem.of(BAD_REQUEST, "idempotency.missing").at(HEADER).refusal();
        }
        return new Keyed(header, operation, body.hash());
    }
}
