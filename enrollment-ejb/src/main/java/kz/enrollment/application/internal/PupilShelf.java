package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import kz.enrollment.application.ZeroClassPupil;
import kz.enrollment.application.domain.ListedPupil;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Page;

/** Where the zero-class pupils of the caller's school are kept. */
@Dependent
public class PupilShelf {

    private static final String OF_STREAM = " from ListedPupil p where p.streamId = :stream";

    /** Who still waits for the statement comes first; the columns carry the Kazakh collation. */
    private static final String ORDER = """
             order by case when p.status = kz.enrollment.application.PupilStatus.LISTED then 0 else 1 end,
                p.surname, p.givenName, p.patronymic, p.id
            """;

    @PersistenceContext
    private EntityManager entities;

    private final OwnSchool school;
    private final ActiveApplications applications;
    private final AuditTrail audit;

    @Inject
    public PupilShelf(OwnSchool school, ActiveApplications applications, AuditTrail audit) {
        this.school = school;
        this.applications = applications;
        this.audit = audit;
    }

    OwnSchool school() {
        return school;
    }

    void keep(ListedPupil pupil) {
        entities.persist(pupil);
        note(pupil, "ZERO_CLASS_LISTED");
    }

    void note(ListedPupil pupil, String action) {
        audit.record(action, "PUPIL", pupil.id(), null);
    }

    ListedPupil require(UUID pupilId) {
        return entities.createQuery(
                        "select p from ListedPupil p where p.id = :id and p.schoolId = :school", ListedPupil.class)
                .setParameter("id", pupilId)
                .setParameter("school", school.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Held until the transaction ends, the child before its reserved place as everywhere (ADR 3). */
    ListedPupil holdWithChild(UUID pupilId) {
        ListedPupil pupil = require(pupilId);
        applications.hold(pupil.city(), pupil.child());
        return hold(pupilId);
    }

    /** Held until the transaction ends. */
    ListedPupil hold(UUID pupilId) {
        ListedPupil pupil = require(pupilId);
        entities.refresh(pupil, LockModeType.PESSIMISTIC_WRITE);
        return pupil;
    }

    /** A look at the list is a look at children's data. */
    Page<ZeroClassPupil> page(StreamView stream, int offset, int limit) {
        audit.record("ZERO_CLASS_READ", "SCHOOL", stream.school().id(), stream.code() + " from " + offset);
        long total = entities.createQuery("select count(p)" + OF_STREAM, Long.class)
                .setParameter("stream", stream.id())
                .getSingleResult();
        List<ZeroClassPupil> rows = entities.createQuery("select p" + OF_STREAM + ORDER, ListedPupil.class)
                .setParameter("stream", stream.id())
                .setFirstResult(Math.max(0, offset))
                .setMaxResults(Page.limited(limit))
                .getResultStream()
                .map(ListedPupil::view)
                .toList();
        return new Page<>(rows, total, offset, limit);
    }
}
