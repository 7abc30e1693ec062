package kz.enrollment.allocation.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.campaign.Campaigns;
import kz.enrollment.schoolregistry.StreamRegister;
import kz.enrollment.schoolregistry.StreamView;

/** Streams and their public identifiers, campaign and stream as {@code ALM26-123K}. */
@Dependent
public class StreamNames {

    private final Campaigns campaigns;
    private final StreamRegister register;

    @Inject
    public StreamNames(Campaigns campaigns, StreamRegister register) {
        this.campaigns = campaigns;
        this.register = register;
    }

    String of(StreamView stream) {
        return name(campaigns.require(stream.campaignId()), stream);
    }

    Optional<StreamView> find(String publicId) {
        int dash = publicId.indexOf('-');
        if (dash < 0) {
            return Optional.empty();
        }
        String code = publicId.substring(0, dash);
        return campaigns.all().stream()
                .filter(campaign -> campaign.code().equals(code))
                .findFirst()
                .flatMap(campaign -> register.byCode(campaign.id(), publicId.substring(dash + 1)));
    }

    /** The streams of the open campaign, else of the last one, by school number and language. */
    List<StreamView> shown() {
        return campaigns
                .openOrLast()
                .map(campaign -> register.ofCampaign(campaign.id()))
                .orElse(List.of());
    }

    /** The public identifiers of the streams of all campaigns. */
    Map<UUID, String> all() {
        Map<UUID, String> names = new HashMap<>();
        for (CampaignView campaign : campaigns.all()) {
            register.ofCampaign(campaign.id()).forEach(stream -> names.put(stream.id(), name(campaign, stream)));
        }
        return names;
    }

    private static String name(CampaignView campaign, StreamView stream) {
        return campaign.code() + '-' + stream.code();
    }
}
