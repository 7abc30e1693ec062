package kz.enrollment.it;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import kz.enrollment.application.domain.ApplicationDraft;

/** Looks at the mapping from inside the container. */
@Stateless
@PermitAll
public class Schema {

    @PersistenceContext
    private EntityManager entities;

    /** Asks every entity for a row, with all its columns. */
    public List<String> askEveryEntity() {
        return entities.getMetamodel().getEntities().stream()
                .map(entity -> {
                    entities.createQuery("select e from " + entity.getName() + " e", entity.getJavaType())
                            .setMaxResults(1)
                            .getResultList();
                    return entity.getName();
                })
                .sorted()
                .toList();
    }

    public ApplicationDraft detached(UUID draftId) {
        ApplicationDraft draft = entities.find(ApplicationDraft.class, draftId);
        entities.detach(draft);
        return draft;
    }

    public void merge(ApplicationDraft draft) {
        entities.merge(draft);
    }
}
