package kz.enrollment.campaign;

import java.time.Instant;

/**
 * How a campaign gives its places (allocation.md).
 *
 * @param rule N or T; fixed after the first submission
 * @param confirmOffers whether every place given from the list must be confirmed in time or is lost
 * @param offerWorkingDays how long an offer runs
 * @param listsEndAt when waiting lists end; null when they end with nothing but the campaign's own acts
 * @param reservationsLapseWorkingDays how many working days before the release unclaimed reservations of the zero class lapse
 */
public record AllocationSettings(
        String rule,
        boolean confirmOffers,
        int offerWorkingDays,
        Instant listsEndAt,
        int reservationsLapseWorkingDays) {}
