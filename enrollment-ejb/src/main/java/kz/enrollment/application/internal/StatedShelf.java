package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.application.domain.StatedFacts;

/** What parents stated in their own words, a row for a draft. */
@Dependent
public class StatedShelf {

    @PersistenceContext
    private EntityManager entities;

    Optional<StatedFacts> of(UUID draftId) {
        return Optional.ofNullable(entities.find(StatedFacts.class, draftId));
    }

    /** The draft's lock is held, so two tabs do not make two rows. */
    StatedFacts orNew(UUID draftId) {
        return of(draftId).orElseGet(() -> {
            StatedFacts fresh = new StatedFacts(draftId);
            entities.persist(fresh);
            return fresh;
        });
    }
}
