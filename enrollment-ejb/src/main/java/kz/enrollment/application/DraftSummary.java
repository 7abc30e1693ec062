package kz.enrollment.application;

import java.time.Instant;
import java.util.UUID;
import kz.enrollment.campaign.CampaignView;

/**
 * A line of the cabinet.
 *
 * @param childName null until the child is chosen
 */
public record DraftSummary(UUID id, String childName, CampaignView campaign, Instant updatedAt, Step next) {}
