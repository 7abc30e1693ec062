package kz.enrollment.allocation.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.campaign.Campaigns;
import kz.enrollment.schoolregistry.StreamRegister;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Tasks;

/**
 * Finds the streams whose day of release has come, however long ago, and asks for a task for each. Nodes that find the same
 * ones ask for the same tasks, of which the table keeps one.
 */
@Stateless
public class ReleaseCalendar {

    @PersistenceContext
    private EntityManager entities;

    private final Campaigns campaigns;
    private final StreamRegister register;
    private final Tasks tasks;
    private final Clock clock;

    protected ReleaseCalendar() {
        this(null, null, null, null);
    }

    @Inject
    public ReleaseCalendar(Campaigns campaigns, StreamRegister register, Tasks tasks, Clock clock) {
        this.campaigns = campaigns;
        this.register = register;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** @return how many tasks were asked for */
    @PermitAll
    public int ask() {
        Instant now = clock.instant();
        List<UUID> due = campaigns.all().stream()
                .filter(campaign ->
                        campaign.releaseAt() != null && !campaign.releaseAt().isAfter(now))
                .map(CampaignView::id)
                .flatMap(campaign -> register.ofCampaign(campaign).stream())
                .map(StreamView::id)
                .toList();
        List<UUID> unreleased = unreleased(due);
        unreleased.forEach(stream -> tasks.enqueue(Lane.ALLOCATION, ReleaseRunner.KIND, stream));
        return unreleased.size();
    }

    private List<UUID> unreleased(List<UUID> streams) {
        if (streams.isEmpty()) {
            return List.of();
        }
        // In one order everywhere: the nodes ask for the same tasks at the same minute.
        return entities.createQuery("""
                        select s.streamId from StreamPlaces s where s.released = false and s.streamId in :streams
                        order by s.streamId
                        """, UUID.class)
                .setParameter("streams", streams)
                .getResultList();
    }
}
