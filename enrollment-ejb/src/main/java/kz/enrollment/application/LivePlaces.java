package kz.enrollment.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.enrollment.application.internal.LiveReading;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Roles;

/**
 * How the parent's own applications stand in their queues at this moment. Pages ask it again and again while a child waits,
 * so it reads nothing of the child and leaves no line in the trail.
 */
@Stateless
@RolesAllowed(Roles.PARENT)
public class LivePlaces {

    private final LiveReading reading;

    protected LivePlaces() {
        this(null);
    }

    @Inject
    public LivePlaces(LiveReading reading) {
        this.reading = reading;
    }

    /** @throws NotFound when the application is not the caller's */
    public LiveStanding standing(UUID applicationId) {
        LiveStanding standing = standings(List.of(applicationId)).get(applicationId);
        if (standing == null) {
            throw new NotFound();
        }
        return standing;
    }

    /** The same for a page of a list, by application; those that are not the caller's are left out. */
    public Map<UUID, LiveStanding> standings(Collection<UUID> applicationIds) {
        return applicationIds.isEmpty() ? Map.of() : reading.standings(applicationIds);
    }
}
