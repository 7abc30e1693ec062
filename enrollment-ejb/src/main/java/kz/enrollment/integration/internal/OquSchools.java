package kz.enrollment.integration.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import kz.enrollment.access.StaffAccounts;
import kz.enrollment.access.StaffView;
import kz.enrollment.integration.OquSchool;
import kz.enrollment.shared.NotFound;

/** The schools of the caller: one's own, or those of one's district. */
@Dependent
public class OquSchools {

    private static final String MINE = "(cast(s.id as text) = ?1 or s.district_code = ?2)";
    private static final String WITH_WAITING = """
            select cast(s.id as text), s.name_kk, s.name_ru, (
                select count(*) from enrollment_application a where a.school_id = s.id
                and a.campaign_id = cast(?3 as uuid)
                and not exists (select 1 from oqu_file_row r where r.application_id = a.id
                    and r.school_id = a.school_id))
            from school s where %s order by s.number, s.name_kk limit 400
            """.formatted(MINE);

    @PersistenceContext
    private EntityManager entities;

    private final StaffAccounts staff;

    @Inject
    public OquSchools(StaffAccounts staff) {
        this.staff = staff;
    }

    public List<OquSchool> mine(UUID campaignId) {
        List<?> rows = bound(entities.createNativeQuery(WITH_WAITING))
                .setParameter(3, campaignId.toString())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new OquSchool(
                        UUID.fromString((String) row[0]),
                        (String) row[1],
                        (String) row[2],
                        ((Number) row[3]).longValue()))
                .toList();
    }

    public List<UUID> ids() {
        List<?> ids = bound(entities.createNativeQuery("select cast(s.id as text) from school s where " + MINE))
                .getResultList();
        return ids.stream().map(String.class::cast).map(UUID::fromString).toList();
    }

    public void require(UUID schoolId) {
        if (!ids().contains(schoolId)) {
            throw new NotFound();
        }
    }

    private Query bound(Query query) {
        StaffView me = staff.me();
        return query.setParameter(1, me.schoolId() == null ? "" : me.schoolId().toString())
                .setParameter(2, me.districtCode() == null ? "" : me.districtCode());
    }
}
