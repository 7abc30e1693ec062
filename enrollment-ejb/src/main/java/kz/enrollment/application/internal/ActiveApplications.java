package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;

/** Questions about the applications there are. */
@Dependent
public class ActiveApplications {

    /** Active = a place is held or may come: not refused, not withdrawn (Rules §3). */
    public static final List<ApplicationStatus> ACTIVE =
            List.of(ApplicationStatus.SUBMITTED, ApplicationStatus.ADMITTED, ApplicationStatus.ENROLLED);

    @PersistenceContext
    private EntityManager entities;

    /** @throws BusinessRuleViolation {@code child.has_application}: one child, one active application in the city */
    public void requireNone(String city, Iin child) {
        long active = entities.createQuery("""
                        select count(a) from EnrollmentApplication a
                        where a.city = :city and a.content.child.iin = :child and a.status in :active
                        """, Long.class)
                .setParameter("city", city)
                .setParameter("child", child.value())
                .setParameter("active", ACTIVE)
                .getSingleResult();
        if (active > 0) {
            throw new BusinessRuleViolation("child.has_application").at("child");
        }
    }

    public Optional<EnrollmentApplication> ofDraft(UUID draftId) {
        return entities.createQuery(
                        "select a from EnrollmentApplication a where a.draftId = :draft", EnrollmentApplication.class)
                .setParameter("draft", draftId)
                .getResultStream()
                .findFirst();
    }
}
