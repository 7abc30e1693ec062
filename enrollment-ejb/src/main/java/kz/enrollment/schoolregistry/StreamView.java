package kz.enrollment.schoolregistry;

import java.util.UUID;

/**
 * School × language of instruction in a campaign: what a parent chooses.
 *
 * @param language kk or ru
 * @param code short and speakable, part of registration numbers
 */
public record StreamView(UUID id, UUID campaignId, SchoolView school, String language, String code) {}
