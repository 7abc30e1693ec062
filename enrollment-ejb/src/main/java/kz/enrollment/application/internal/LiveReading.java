package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.enrollment.allocation.ClaimView;
import kz.enrollment.allocation.Places;
import kz.enrollment.application.LiveStanding;
import kz.enrollment.application.domain.PlaceOffer;

/** Reads how the caller's applications stand in their queues. */
@Dependent
public class LiveReading {

    @PersistenceContext
    private EntityManager entities;

    private final Places places;
    private final OwnApplications own;

    @Inject
    public LiveReading(Places places, OwnApplications own) {
        this.places = places;
        this.own = own;
    }

    public Map<UUID, LiveStanding> standings(Collection<UUID> applicationIds) {
        Map<UUID, Integer> versions = versions(applicationIds);
        if (versions.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<ClaimView>> claims = claims(versions.keySet());
        Map<UUID, UUID> offers = offers(versions.keySet());
        Map<UUID, LiveStanding> standings = new HashMap<>();
        versions.forEach((id, version) ->
                standings.put(id, new LiveStanding(version, claims.getOrDefault(id, List.of()), offers.get(id))));
        return standings;
    }

    private Map<UUID, Integer> versions(Collection<UUID> applicationIds) {
        return own.bound(entities.createQuery(
                        "select a.id, a.version from EnrollmentApplication a where a.id in :ids and "
                                + OwnApplications.OWN,
                        Object[].class))
                .setParameter("ids", applicationIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }

    private Map<UUID, List<ClaimView>> claims(Set<UUID> own) {
        return entities.createQuery(
                        "select w.applicationId, w.reference from FiledWish w where w.applicationId in :own order by w.rank",
                        Object[].class)
                .setParameter("own", own)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(row -> places.claim((String) row[1]), Collectors.toList())));
    }

    private Map<UUID, UUID> offers(Set<UUID> own) {
        return entities.createQuery(
                        "select o.applicationId, o.id from PlaceOffer o where o.applicationId in :own and o.state = :open",
                        Object[].class)
                .setParameter("own", own)
                .setParameter("open", PlaceOffer.State.OPEN)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }
}
