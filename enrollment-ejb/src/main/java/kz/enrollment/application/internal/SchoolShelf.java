package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.enrollment.access.StaffAccounts;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.application.SchoolRow;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Page;

/** The applications of the caller's school; those of another school do not exist for it (Rules §8). */
@Dependent
public class SchoolShelf {

    private static final String OF_SCHOOL = " from EnrollmentApplication a where a.schoolId = :school";
    private static final String ADMITTED = OF_SCHOOL + " and a.campaignId = :campaign and a.status = :admitted";

    @PersistenceContext
    private EntityManager entities;

    private final StaffAccounts staff;

    @Inject
    public SchoolShelf(StaffAccounts staff) {
        this.staff = staff;
    }

    public EnrollmentApplication require(UUID applicationId) {
        return Optional.ofNullable(entities.find(EnrollmentApplication.class, applicationId))
                .orElseThrow(NotFound::new);
    }

    public Optional<UUID> ofSignature(UUID signatureId) {
        return entities.createQuery(
                        "select a.id from EnrollmentApplication a where a.content.signatureId = :signature", UUID.class)
                .setParameter("signature", signatureId)
                .getResultStream()
                .findFirst();
    }

    public EnrollmentApplication ofMySchool(UUID applicationId) {
        return ofSchool("select a" + OF_SCHOOL + " and a.id = :id", EnrollmentApplication.class)
                .setParameter("id", applicationId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Held until the transaction ends; refused when somebody changed it since the page was shown. */
    public EnrollmentApplication forDecision(UUID applicationId, int shownVersion) {
        EnrollmentApplication application = held(applicationId);
        application.requireUndecided(shownVersion);
        return application;
    }

    /** Held while a check is made by hand; decided applications keep their evidence. */
    public EnrollmentApplication forCheck(UUID applicationId) {
        EnrollmentApplication application = held(applicationId);
        application.requireUndecided();
        return application;
    }

    public EnrollmentApplication untilOrder(UUID applicationId) {
        EnrollmentApplication application = held(applicationId);
        if (application.status() != ApplicationStatus.ADMITTED) {
            application.requireUndecided();
        }
        return application;
    }

    private EnrollmentApplication held(UUID applicationId) {
        EnrollmentApplication application = ofMySchool(applicationId);
        entities.refresh(application, LockModeType.PESSIMISTIC_WRITE);
        return application;
    }

    public Map<ApplicationStatus, Long> counts() {
        Map<ApplicationStatus, Long> counts = new EnumMap<>(ApplicationStatus.class);
        for (Object[] row : ofSchool("select a.status, count(a)" + OF_SCHOOL + " group by a.status", Object[].class)
                .getResultList()) {
            counts.put((ApplicationStatus) row[0], (Long) row[1]);
        }
        return counts;
    }

    public UUID mySchool() {
        return staff.me().schoolId();
    }

    public Page<SchoolRow> page(Collection<ApplicationStatus> states, int offset, int limit) {
        String inStates = OF_SCHOOL + " and a.status in :states";
        long total = ofSchool("select count(a)" + inStates, Long.class)
                .setParameter("states", states)
                .getSingleResult();
        List<EnrollmentApplication> found = ofSchool(
                        "select a" + inStates + " order by a.filing.dueAt, a.place.sequence",
                        EnrollmentApplication.class)
                .setParameter("states", states)
                .setFirstResult(Math.max(0, offset))
                .setMaxResults(Page.limited(limit))
                .getResultList();
        return new Page<>(rows(found), total, offset, limit);
    }

    public List<SchoolRow> among(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return rows(ofSchool("select a" + OF_SCHOOL + " and a.id in :ids", EnrollmentApplication.class)
                .setParameter("ids", ids)
                .setMaxResults(Page.LARGEST)
                .getResultList());
    }

    public Page<SchoolRow> admitted(UUID campaignId, int offset, int limit) {
        long total = admittedQuery("select count(a)" + ADMITTED, Long.class, campaignId)
                .getSingleResult();
        List<EnrollmentApplication> found = admittedQuery(
                        "select a" + ADMITTED + byName(), EnrollmentApplication.class, campaignId)
                .setFirstResult(Math.max(0, offset))
                .setMaxResults(Page.limited(limit))
                .getResultList();
        return new Page<>(rows(found), total, offset, limit);
    }

    /** Held in the order of identifiers, so that two orders or a withdrawal take turns; given back by name. */
    public List<EnrollmentApplication> admittedAmong(UUID campaignId, Collection<UUID> ids) {
        admittedQuery(
                        "select a" + ADMITTED + " and a.id in :ids order by a.id",
                        EnrollmentApplication.class,
                        campaignId)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return admittedQuery(
                        "select a" + ADMITTED + " and a.id in :ids" + byName(), EnrollmentApplication.class, campaignId)
                .setParameter("ids", ids)
                .getResultList();
    }

    private <T> TypedQuery<T> admittedQuery(String jpql, Class<T> type, UUID campaignId) {
        return ofSchool(jpql, type)
                .setParameter("campaign", campaignId)
                .setParameter("admitted", ApplicationStatus.ADMITTED);
    }

    private <T> TypedQuery<T> ofSchool(String jpql, Class<T> type) {
        return entities.createQuery(jpql, type).setParameter("school", mySchool());
    }

    /** The columns carry the Kazakh collation, so the database sorts as a Kazakh reader expects. */
    private static String byName() {
        return " order by a.content.child.surname, a.content.child.givenName, a.content.child.patronymic, a.number";
    }

    private List<SchoolRow> rows(List<EnrollmentApplication> applications) {
        Set<UUID> fromList =
                fromList(applications.stream().map(EnrollmentApplication::id).toList());
        return applications.stream()
                .map(one -> row(one, fromList.contains(one.id())))
                .toList();
    }

    private Set<UUID> fromList(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return entities.createQuery("""
                        select e.applicationId from ApplicationEvent e
                        where e.applicationId in :ids and e.kind in ('REOPENED', 'MOVED')
                        """, UUID.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private static SchoolRow row(EnrollmentApplication application, boolean fromList) {
        return new SchoolRow(
                application.id(),
                application.number(),
                application.content().child().name(),
                application.content().childBirthDate(),
                application.streamId(),
                application.place().category(),
                application.place().isHeld(),
                application.status(),
                application.filing().filedAt(),
                application.filing().dueAt(),
                fromList);
    }
}
