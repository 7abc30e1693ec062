package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.application.ConfirmedKinship;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;

/**
 * Undecided applications for a child the parent merely stated, as long as nothing has confirmed whose child it is. A parent
 * has one of them at a time, and they stop nobody whom the civil registry knows.
 */
@Dependent
public class UnconfirmedApplications {

    private static final String HOLD = "select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)";

    @PersistenceContext
    private EntityManager entities;

    private final ConfirmedKinship kinship;

    @Inject
    public UnconfirmedApplications(ConfirmedKinship kinship) {
        this.kinship = kinship;
    }

    /** Another account's for this child; one's own is withdrawn by hand, for its number may be the better one. */
    Optional<EnrollmentApplication> ofOthers(String city, Iin child, UUID account) {
        return of(city, child).filter(found -> !account.equals(found.accountId()));
    }

    /** Anybody's. */
    private Optional<EnrollmentApplication> of(String city, Iin child) {
        return entities.createQuery("""
                        select a from EnrollmentApplication a
                        where a.city = :city and a.content.child.iin = :child and a.content.childStated = true
                        and a.status = :submitted
                        """, EnrollmentApplication.class)
                .setParameter("city", city)
                .setParameter("child", child.value())
                .setParameter("submitted", ApplicationStatus.SUBMITTED)
                .getResultStream()
                .filter(this::isUnconfirmed)
                .findFirst();
    }

    /** Another account's, held until the transaction ends; the child is held before. */
    Optional<EnrollmentApplication> held(String city, Iin child, UUID account) {
        return held(ofOthers(city, child, account));
    }

    /** Anybody's, held likewise. */
    Optional<EnrollmentApplication> held(String city, Iin child) {
        return held(of(city, child));
    }

    private Optional<EnrollmentApplication> held(Optional<EnrollmentApplication> found) {
        found.ifPresent(former -> entities.refresh(former, LockModeType.PESSIMISTIC_WRITE));
        return found.filter(this::isUnconfirmed);
    }

    /** Two submissions of one applicant take turns until the transaction ends; before any child is held. */
    void hold(Iin applicant) {
        entities.createNativeQuery(HOLD)
                .setParameter(1, "stated-by:" + applicant.value())
                .getSingleResult();
    }

    /** @throws BusinessRuleViolation {@code stated.one_at_a_time}, whatever number of phones the applicant has */
    void requireNoneOf(Iin applicant) {
        boolean another = entities.createQuery("""
                        select a from EnrollmentApplication a
                        where a.content.applicant.iin = :applicant and a.content.childStated = true
                        and a.status = :submitted
                        """, EnrollmentApplication.class)
                .setParameter("applicant", applicant.value())
                .setParameter("submitted", ApplicationStatus.SUBMITTED)
                .getResultStream()
                .anyMatch(this::isUnconfirmed);
        if (another) {
            throw new BusinessRuleViolation("stated.one_at_a_time").at("child");
        }
    }

    private boolean isUnconfirmed(EnrollmentApplication application) {
        return application.status() == ApplicationStatus.SUBMITTED && !kinship.isConfirmed(application.id());
    }
}
