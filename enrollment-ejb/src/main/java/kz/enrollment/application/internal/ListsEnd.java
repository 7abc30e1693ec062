package kz.enrollment.application.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.campaign.Campaigns;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Tasks;

/**
 * Ends the waiting lists of campaigns whose date has come. It looks for what is still listed, so it does not matter which
 * node does it, how many do, or how long none was up.
 */
@Singleton
@DependsOn("Migrations")
public class ListsEnd {

    /** Asked for at once; the next minute brings more. */
    private static final int PORTION = 1000;

    @PersistenceContext
    private EntityManager entities;

    private final Campaigns campaigns;
    private final Tasks tasks;
    private final Clock clock;

    protected ListsEnd() {
        this(null, null, null);
    }

    @Inject
    public ListsEnd(Campaigns campaigns, Tasks tasks, Clock clock) {
        this.campaigns = campaigns;
        this.tasks = tasks;
        this.clock = clock;
    }

    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "17", persistent = false)
    public void endWhatIsOver() {
        Instant now = clock.instant();
        campaigns.all().stream().filter(campaign -> isOver(campaign, now)).forEach(this::end);
    }

    private void end(CampaignView campaign) {
        entities.createQuery(
                        "select a.id from EnrollmentApplication a where a.campaignId = :campaign and a.listed = true",
                        UUID.class)
                .setParameter("campaign", campaign.id())
                .setMaxResults(PORTION)
                .getResultList()
                .forEach(application -> tasks.enqueue(Lane.ALLOCATION, SettlePlaces.KIND, application));
    }

    private static boolean isOver(CampaignView campaign, Instant now) {
        Instant end = campaign.allocation().listsEndAt();
        return end != null && !now.isBefore(end);
    }
}
