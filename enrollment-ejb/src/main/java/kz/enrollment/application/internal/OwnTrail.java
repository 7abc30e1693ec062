package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.enrollment.access.ParentAccounts;
import kz.enrollment.access.StaffAccounts;
import kz.enrollment.application.AccessEntry;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.audit.AuditEntry;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.schoolregistry.SchoolRegister;
import kz.enrollment.schoolregistry.SchoolView;
import kz.enrollment.shared.Page;
import kz.enrollment.shared.Roles;

/** The part of the audit trail that is about the caller's family. */
@Dependent
public class OwnTrail {

    /** More things than any family has here. */
    private static final int MOST = 500;

    private static final String THINGS = """
            select cast(id as text) from application_draft where account_id = cast(?1 as uuid)
            union all select cast(id as text) from registry_person where account_id = cast(?1 as uuid)
            union all select cast(id as text) from consent where account_id = cast(?1 as uuid)
            """;
    private static final String PAPERS = "select cast(id as text), cast(application_id as text) from issued_document"
            + " where application_id = any (cast(string_to_array(?1, ',') as uuid[]))";

    @PersistenceContext
    private EntityManager entities;

    private final OwnApplications own;
    private final ParentAccounts accounts;
    private final StaffAccounts staff;
    private final SchoolRegister schools;
    private final AuditTrail audit;

    @Inject
    public OwnTrail(
            OwnApplications own,
            ParentAccounts accounts,
            StaffAccounts staff,
            SchoolRegister schools,
            AuditTrail audit) {
        this.own = own;
        this.accounts = accounts;
        this.staff = staff;
        this.schools = schools;
        this.audit = audit;
    }

    public Page<AccessEntry> page(boolean others, int offset, int limit) {
        UUID me = accounts.me().id();
        Map<UUID, String> numbers = numbers();
        List<UUID> things = new ArrayList<>(numbers.keySet());
        things.add(me);
        things.addAll(things(me));
        Map<UUID, SchoolView> known = new HashMap<>();
        return audit.about(things, others ? me : null, offset, limit)
                .map(entry -> new AccessEntry(
                        entry.at(),
                        entry.actorRole(),
                        entry.action(),
                        me.equals(entry.actor()),
                        isOfSchool(entry) ? known.computeIfAbsent(entry.actor(), this::schoolOf) : null,
                        numbers.get(entry.subject())));
    }

    /** Registration numbers by application and by the papers issued about it. */
    private Map<UUID, String> numbers() {
        Map<UUID, String> numbers = new LinkedHashMap<>();
        own.bound(entities.createQuery(
                        "select a from EnrollmentApplication a where " + OwnApplications.OWN
                                + " order by a.filing.filedAt desc",
                        EnrollmentApplication.class))
                .setMaxResults(MOST)
                .getResultStream()
                .forEach(application -> numbers.put(application.id(), application.number()));
        List<?> papers = entities.createNativeQuery(PAPERS)
                .setParameter(
                        1,
                        String.join(
                                ",",
                                numbers.keySet().stream().map(UUID::toString).toList()))
                .setMaxResults(MOST)
                .getResultList();
        for (Object row : papers) {
            Object[] paper = (Object[]) row;
            numbers.put(UUID.fromString((String) paper[0]), numbers.get(UUID.fromString((String) paper[1])));
        }
        return numbers;
    }

    private List<UUID> things(UUID account) {
        List<?> ids = entities.createNativeQuery(THINGS)
                .setParameter(1, account.toString())
                .setMaxResults(MOST)
                .getResultList();
        return ids.stream().map(id -> UUID.fromString((String) id)).toList();
    }

    private static boolean isOfSchool(AuditEntry entry) {
        return entry.actor() != null
                && (Roles.OFFICER.equals(entry.actorRole()) || Roles.DIRECTOR.equals(entry.actorRole()));
    }

    private SchoolView schoolOf(UUID member) {
        return schools.school(staff.require(member).schoolId());
    }
}
