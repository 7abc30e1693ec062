package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.application.domain.RegisteredSlip;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;

/** Questions about the applications there are. */
@Dependent
public class ActiveApplications {

    /** Active = a place is held or may come: not refused, not withdrawn (Rules §3). */
    public static final List<ApplicationStatus> ACTIVE =
            List.of(ApplicationStatus.SUBMITTED, ApplicationStatus.ADMITTED, ApplicationStatus.ENROLLED);

    private static final String HOLD = "select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)";

    @PersistenceContext
    private EntityManager entities;

    /**
     * One child, one active application in the city; a registered statement on paper counts as one.
     *
     * @throws BusinessRuleViolation {@code child.has_application}, {@code child.has_slip}
     */
    public void requireNone(String city, Iin child) {
        requireNoneActive(city, child);
        long slips = entities.createQuery("""
                        select count(s) from RegisteredSlip s
                        where s.city = :city and s.childIin = :child and s.status = :open
                        """, Long.class)
                .setParameter("city", city)
                .setParameter("child", child.value())
                .setParameter("open", RegisteredSlip.Status.OPEN)
                .getSingleResult();
        if (slips > 0) {
            throw new BusinessRuleViolation("child.has_slip").at("child");
        }
    }

    /** @throws BusinessRuleViolation {@code child.has_application} */
    public void requireNoneActive(String city, Iin child) {
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

    /**
     * Holds a child until the transaction ends: filing, registering on paper and listing take turns, so that none overlooks
     * the other. After the locks of drafts, before those of slips and streams.
     */
    public void hold(String city, Iin child) {
        entities.createNativeQuery(HOLD)
                .setParameter(1, city + ' ' + child.value())
                .getSingleResult();
    }

    public Optional<EnrollmentApplication> ofDraft(UUID draftId) {
        return entities.createQuery(
                        "select a from EnrollmentApplication a where a.draftId = :draft", EnrollmentApplication.class)
                .setParameter("draft", draftId)
                .getResultStream()
                .findFirst();
    }
}
