package kz.enrollment.web.integration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.enrollment.campaign.Campaigns;
import kz.enrollment.schoolregistry.StreamView;

/** Public identifiers of streams, as in {@code /v1/streams}. */
@RequestScoped
public class StreamNames {

    private final Campaigns campaigns;
    private final Map<UUID, String> codes = new HashMap<>();

    protected StreamNames() {
        this(null);
    }

    @Inject
    public StreamNames(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    public String of(StreamView stream) {
        return codes.computeIfAbsent(
                        stream.campaignId(), id -> campaigns.require(id).code())
                + '-'
                + stream.code();
    }
}
