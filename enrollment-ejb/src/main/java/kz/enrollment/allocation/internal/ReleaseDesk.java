package kz.enrollment.allocation.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.allocation.CampaignRelease;
import kz.enrollment.allocation.ReleaseOrder;
import kz.enrollment.allocation.ReleaseView;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.campaign.Campaigns;
import kz.enrollment.schoolregistry.StreamRegister;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Caller;
import kz.enrollment.shared.ClockProducer;

/** Releases by order, and how far the releases of a campaign are. */
@Dependent
public class ReleaseDesk {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_REASON = 1000;
    private static final ReleaseOrder BY_DATE = new ReleaseOrder(null, null, null);

    @PersistenceContext
    private EntityManager entities;

    private final StreamDesk streams;
    private final ReleaseAct act;
    private final ReleaseReading reading;
    private final Campaigns campaigns;
    private final StreamRegister register;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public ReleaseDesk(
            StreamDesk streams,
            ReleaseAct act,
            ReleaseReading reading,
            Campaigns campaigns,
            StreamRegister register,
            Caller caller,
            Clock clock) {
        this.streams = streams;
        this.act = act;
        this.reading = reading;
        this.campaigns = campaigns;
        this.register = register;
        this.caller = caller;
        this.clock = clock;
    }

    public ReleaseView of(UUID streamId) {
        streams.require(streamId);
        return view(streamId);
    }

    public ReleaseView order(UUID streamId, ReleaseOrder order) {
        streams.require(streamId);
        requireWhole(order);
        if (!act.release(streamId, "ORDER")) {
            throw new BusinessRuleViolation("release.already");
        }
        entities.persist(new StreamRelease(streamId, order, caller.id(), clock.instant()));
        entities.flush();
        return view(streamId);
    }

    public CampaignRelease ofCampaign(UUID campaignId) {
        CampaignView campaign = campaigns.require(campaignId);
        List<UUID> ids =
                register.ofCampaign(campaignId).stream().map(StreamView::id).toList();
        ReleaseReading.Sums sums = reading.sums(ids);
        return new CampaignRelease(campaign.releaseAt(), ids.size(), sums.released(), sums.served());
    }

    private ReleaseView view(UUID streamId) {
        Optional<ReleaseReading.Row> row = reading.row(streamId);
        ReleaseOrder order = Optional.ofNullable(entities.find(StreamRelease.class, streamId))
                .map(StreamRelease::order)
                .orElse(BY_DATE);
        return new ReleaseView(
                streamId,
                row.isPresent(),
                row.map(ReleaseReading.Row::at).orElse(null),
                order.documentNumber(),
                order.documentDate(),
                order.reason(),
                row.map(release -> reading.served(streamId, release)).orElse(List.of()));
    }

    private void requireWhole(ReleaseOrder order) {
        if (isNotWithin(order.documentNumber(), LONGEST_NUMBER)) {
            throw new BusinessRuleViolation("document.required").at("documentNumber");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockProducer.ALMATY);
        if (order.documentDate() == null || order.documentDate().isAfter(today)) {
            throw new BusinessRuleViolation("document.date").at("documentDate");
        }
        if (isNotWithin(order.reason(), LONGEST_REASON)) {
            throw new BusinessRuleViolation("reason.required").at("reason");
        }
    }

    private static boolean isNotWithin(String text, int longest) {
        return text == null || text.isBlank() || text.strip().length() > longest;
    }
}
