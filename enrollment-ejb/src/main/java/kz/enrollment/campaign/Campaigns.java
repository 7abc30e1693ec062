package kz.enrollment.campaign;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.campaign.domain.Campaign;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Page;

/** The campaigns there are and the one that matters now (Rules §2). */
@Stateless
public class Campaigns {

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    protected Campaigns() {
        this(null);
    }

    @Inject
    public Campaigns(Clock clock) {
        this.clock = clock;
    }

    /** Newest first. */
    @PermitAll
    public List<CampaignView> all() {
        Instant now = clock.instant();
        return entities.createQuery("select c from Campaign c order by c.opens desc", Campaign.class)
                .setMaxResults(Page.LARGEST)
                .getResultStream()
                .map(campaign -> campaign.view(now))
                .toList();
    }

    /** The open campaign, else the next to open, else the last one. */
    @PermitAll
    public Optional<CampaignView> current() {
        return all().stream().min(Comparator.comparing(Campaigns::urgency));
    }

    @PermitAll
    public CampaignView require(UUID id) {
        return Optional.ofNullable(entities.find(Campaign.class, id))
                .orElseThrow(NotFound::new)
                .view(clock.instant());
    }

    /** The open campaign, else the one that opened last, else the next to open: whose ledgers are shown. */
    @PermitAll
    public Optional<CampaignView> openOrLast() {
        return all().stream()
                .min(Comparator.comparing((CampaignView campaign) -> campaign.phase() != CampaignPhase.OPEN)
                        .thenComparing(campaign -> campaign.phase() == CampaignPhase.BEFORE)
                        .thenComparing(CampaignView::opens, Comparator.reverseOrder()));
    }

    /** The most children a class may have. */
    @PermitAll
    public int classLimit(UUID campaignId) {
        return entities.createQuery("select c.classLimit from Campaign c where c.id = :id", Integer.class)
                .setParameter("id", campaignId)
                .getSingleResult();
    }

    /**
     * The campaign, if applications may be filed in it now.
     *
     * @throws BusinessRuleViolation {@code campaign.not_open_yet(opens)} or {@code campaign.closed(closes)}
     */
    @PermitAll
    public CampaignView requireOpen(UUID id) {
        CampaignView campaign = require(id);
        return switch (campaign.phase()) {
            case OPEN -> campaign;
            case BEFORE -> throw new BusinessRuleViolation("campaign.not_open_yet", campaign.opens());
            case AFTER -> throw new BusinessRuleViolation("campaign.closed", campaign.closes());
        };
    }

    private static long urgency(CampaignView campaign) {
        return switch (campaign.phase()) {
            case OPEN -> Long.MIN_VALUE;
            case BEFORE -> Long.MIN_VALUE / 2 + campaign.opens().getEpochSecond();
            case AFTER -> -campaign.closes().getEpochSecond();
        };
    }
}
