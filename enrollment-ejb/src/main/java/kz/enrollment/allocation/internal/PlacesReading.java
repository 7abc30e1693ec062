package kz.enrollment.allocation.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.enrollment.allocation.PlacesView;
import kz.enrollment.shared.NotFound;

/** Questions about the places of streams. Entities are not read here: a later lock would find stale copies. */
@Dependent
public class PlacesReading {

    @PersistenceContext
    private EntityManager entities;

    public PlacesView of(UUID streamId) {
        return find(streamId).orElseThrow(NotFound::new).view();
    }

    public Map<UUID, PlacesView> of(Collection<UUID> streamIds) {
        return rows(streamIds).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, row -> row.getValue().view()));
    }

    Optional<PlacesRow> find(UUID streamId) {
        return entities.createQuery(PlacesRow.SELECT + "where s.streamId = :stream", PlacesRow.class)
                .setParameter("stream", streamId)
                .getResultStream()
                .findFirst();
    }

    Map<UUID, PlacesRow> rows(Collection<UUID> streamIds) {
        if (streamIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(PlacesRow.SELECT + "where s.streamId in :streams", PlacesRow.class)
                .setParameter("streams", Set.copyOf(streamIds))
                .getResultStream()
                .collect(Collectors.toMap(PlacesRow::streamId, row -> row));
    }
}
