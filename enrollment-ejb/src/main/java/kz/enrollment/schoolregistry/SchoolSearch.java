package kz.enrollment.schoolregistry;

import java.util.UUID;

/**
 * What a parent looks for.
 *
 * @param districtCode null for the whole city
 * @param text number or part of a name, or null
 * @param language kk, ru or null for both
 */
public record SchoolSearch(UUID campaignId, String districtCode, String text, String language) {}
