package kz.enrollment.application;

import java.time.Instant;

/**
 * A line of an application's history.
 *
 * @param kind SUBMITTED, CHECKED, ADMITTED, REFUSED, WITHDRAWN, ENROLLED; SERVED (a place came from the list), OFFERED,
 *     OFFER_ACCEPTED, OFFER_DECLINED, OFFER_LAPSED, LEFT_LIST, CORRECTED (the category), REOPENED (after a refusal), MOVED (to
 *     another wish), SET_ASIDE (for another family, whom the civil registry knows or
 *     whose papers an officer has seen)
 */
public record EventView(Instant at, String kind) {}
