package kz.enrollment.application.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.campaign.Campaigns;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Tasks;

/** The transactions that end lists whose date has come. */
@Stateless
@PermitAll
public class EndedLists {

    /** Asked for at once; the next minute brings more. */
    private static final int PORTION = 1000;

    @PersistenceContext
    private EntityManager entities;

    private final Campaigns campaigns;
    private final WaitingSlips slips;
    private final Tasks tasks;
    private final Clock clock;

    protected EndedLists() {
        this(null, null, null, null);
    }

    @Inject
    public EndedLists(Campaigns campaigns, WaitingSlips slips, Tasks tasks, Clock clock) {
        this.campaigns = campaigns;
        this.slips = slips;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** In the order of identifiers, as everybody who asks for tasks of several applications (ADR 3). */
    public void askForApplications() {
        over().stream()
                .flatMap(campaign -> listed(campaign).stream())
                .sorted(Comparator.comparing(UUID::toString))
                .forEach(application -> tasks.enqueue(Lane.ALLOCATION, SettlePlaces.KIND, application));
    }

    /** Statements on paper that wait on lists that are over. */
    public List<UUID> slips() {
        return over().stream().flatMap(campaign -> slips.of(campaign).stream()).toList();
    }

    public void leave(UUID slip) {
        slips.leave(slip);
    }

    private List<UUID> over() {
        Instant now = clock.instant();
        return campaigns.all().stream()
                .filter(campaign -> isOver(campaign, now))
                .map(CampaignView::id)
                .toList();
    }

    private List<UUID> listed(UUID campaign) {
        return entities.createQuery(
                        "select a.id from EnrollmentApplication a where a.campaignId = :campaign and a.listed = true",
                        UUID.class)
                .setParameter("campaign", campaign)
                .setMaxResults(PORTION)
                .getResultList();
    }

    private static boolean isOver(CampaignView campaign, Instant now) {
        Instant end = campaign.allocation().listsEndAt();
        return end != null && !now.isBefore(end);
    }
}
