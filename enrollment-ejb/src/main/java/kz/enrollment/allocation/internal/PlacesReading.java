package kz.enrollment.allocation.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.enrollment.allocation.PlacesView;
import kz.enrollment.shared.NotFound;

/** Questions about the places of streams. */
@Dependent
public class PlacesReading {

    @PersistenceContext
    private EntityManager entities;

    public PlacesView of(UUID streamId) {
        return Optional.ofNullable(entities.find(StreamPlaces.class, streamId))
                .orElseThrow(NotFound::new)
                .view();
    }

    public Map<UUID, PlacesView> of(Collection<UUID> streamIds) {
        if (streamIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select p from StreamPlaces p where p.streamId in :streams", StreamPlaces.class)
                .setParameter("streams", streamIds)
                .getResultStream()
                .map(StreamPlaces::view)
                .collect(Collectors.toMap(PlacesView::streamId, view -> view));
    }
}
