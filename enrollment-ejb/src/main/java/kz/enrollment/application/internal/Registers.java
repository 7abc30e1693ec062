package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.enrollment.allocation.Places;
import kz.enrollment.allocation.PlacesView;
import kz.enrollment.application.StreamOffer;
import kz.enrollment.application.WishView;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.campaign.Campaigns;
import kz.enrollment.person.AddressView;
import kz.enrollment.schoolregistry.HomeAddress;
import kz.enrollment.schoolregistry.SchoolRegister;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.ClockProducer;

/** The city's side of an application: campaigns, schools, places and catchments. */
@Dependent
public class Registers {

    private final Campaigns campaigns;
    private final SchoolRegister schools;
    private final Places places;
    private final Clock clock;

    @Inject
    public Registers(Campaigns campaigns, SchoolRegister schools, Places places, Clock clock) {
        this.campaigns = campaigns;
        this.schools = schools;
        this.places = places;
        this.clock = clock;
    }

    public CampaignView campaign(UUID id) {
        return campaigns.require(id);
    }

    public CampaignView openCampaign(UUID id) {
        return campaigns.requireOpen(id);
    }

    public StreamView stream(UUID id) {
        return schools.stream(id);
    }

    public Map<UUID, StreamView> streams(Collection<UUID> ids) {
        return schools.streams(ids);
    }

    public PlacesView places(UUID streamId) {
        return places.of(streamId);
    }

    /** Streams whose catchment holds the address today; none without a valid registration. */
    public List<StreamView> catchmentOf(UUID campaignId, AddressView address) {
        if (!isValid(address)) {
            return List.of();
        }
        return schools.inCatchment(
                campaignId, new HomeAddress(address.code(), address.street(), address.building()), today());
    }

    /**
     * The chosen streams in their order, with their places and the category the child would have there: K iff the registered
     * address lies in the stream's catchment, whichever button the parent pressed.
     */
    public List<WishView> wishes(UUID campaignId, List<UUID> chosen, AddressView address) {
        if (chosen.isEmpty()) {
            return List.of();
        }
        Map<UUID, StreamView> streams = streams(chosen);
        Map<UUID, PlacesView> counts = places.of(chosen);
        Set<UUID> inside =
                catchmentOf(campaignId, address).stream().map(StreamView::id).collect(Collectors.toSet());
        List<WishView> wishes = new ArrayList<>();
        for (UUID id : chosen) {
            Category category = inside.contains(id) ? Category.K : Category.O;
            wishes.add(new WishView(wishes.size() + 1, streams.get(id), counts.get(id), category));
        }
        return wishes;
    }

    public List<StreamOffer> offers(Collection<StreamView> streams, Category category) {
        Map<UUID, PlacesView> counts =
                places.of(streams.stream().map(StreamView::id).toList());
        return streams.stream()
                .filter(stream -> counts.containsKey(stream.id()))
                .map(stream -> new StreamOffer(stream, counts.get(stream.id()), category))
                .toList();
    }

    /** A permanent registration, or a temporary one that has not run out. */
    public boolean isValid(AddressView address) {
        return address != null && (address.until() == null || !address.until().isBefore(today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockProducer.ALMATY);
    }
}
