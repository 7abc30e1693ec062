package kz.enrollment.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.campaign.Campaigns;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The campaigns, for sites that announce them. */
@Path("campaigns")
@RequestScoped
public class CampaignResource {

    private final Campaigns campaigns;

    protected CampaignResource() {
        this(null);
    }

    @Inject
    public CampaignResource(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listCampaigns", summary = "Campaigns, newest first, with their dates and phase")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Campaigns")))
    public List<Announcement> all() {
        return campaigns.all().stream().map(Announcement::of).toList();
    }

    /**
     * What is public about a campaign.
     *
     * @param phase BEFORE, OPEN or AFTER
     */
    public record Announcement(
            String code, String nameKk, String nameRu, int admissionYear, Instant opens, Instant closes, String phase) {

        static Announcement of(CampaignView campaign) {
            return new Announcement(
                    campaign.code(),
                    campaign.nameKk(),
                    campaign.nameRu(),
                    campaign.admissionYear(),
                    campaign.opens(),
                    campaign.closes(),
                    campaign.phase().name());
        }
    }
}
