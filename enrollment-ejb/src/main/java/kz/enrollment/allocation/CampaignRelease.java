package kz.enrollment.allocation;

import java.time.Instant;

/**
 * How far the release of a campaign is.
 *
 * @param releaseAt its date, null when only districts release
 * @param released how many of its streams are released, by whatever way
 * @param served how many children got a place by these releases
 */
public record CampaignRelease(Instant releaseAt, int streams, int released, int served) {}
