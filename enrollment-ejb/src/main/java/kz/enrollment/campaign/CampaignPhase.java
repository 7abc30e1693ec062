package kz.enrollment.campaign;

/** Where a campaign stands at an instant. */
public enum CampaignPhase {
    BEFORE,
    OPEN,
    AFTER
}
