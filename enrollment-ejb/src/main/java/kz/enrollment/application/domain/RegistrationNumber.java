package kz.enrollment.application.domain;

import kz.enrollment.campaign.CampaignView;
import kz.enrollment.schoolregistry.StreamView;

/** The number an application is known by: campaign, stream and place in its queue, e.g. {@code ALM26-123K-0042}. */
final class RegistrationNumber {

    private RegistrationNumber() {}

    static String of(CampaignView campaign, StreamView stream, long sequence) {
        return "%s-%s-%04d".formatted(campaign.code(), stream.code(), sequence);
    }
}
