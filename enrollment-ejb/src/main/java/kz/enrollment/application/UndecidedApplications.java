package kz.enrollment.application;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Applications whose school has not answered yet, for other subdomains. */
@Stateless
public class UndecidedApplications {

    /** More than any family has children. */
    private static final int MOST = 20;

    @PersistenceContext
    private EntityManager entities;

    /** Those of an account. */
    @PermitAll
    public List<UUID> of(UUID accountId) {
        return entities.createQuery(
                        "select a.id from EnrollmentApplication a where a.accountId = :account and a.status = :submitted",
                        UUID.class)
                .setParameter("account", accountId)
                .setParameter("submitted", ApplicationStatus.SUBMITTED)
                .setMaxResults(MOST)
                .getResultList();
    }
}
