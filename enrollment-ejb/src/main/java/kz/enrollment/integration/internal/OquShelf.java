package kz.enrollment.integration.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.enrollment.integration.OquFileView;
import kz.enrollment.shared.Caller;
import kz.enrollment.shared.NotFound;

/** Which applications were given out in which file, and their facts as columns of text; a reading model in SQL. */
@Dependent
public class OquShelf {

    private static final String MADE = """
            select cast(f.id as text), cast(f.school_id as text), s.name_kk, s.name_ru, cast(f.day as text), f.rows,
                f.made_at, a.full_name
            from oqu_file f join school s on s.id = f.school_id join staff_account a on a.id = f.made_by
            where cast(f.school_id as text) = any (string_to_array(?1, ',')) order by f.made_at desc limit 50
            """;
    private static final String TO_GIVE = """
            select cast(a.id as text) from enrollment_application a
            where a.school_id = cast(?1 as uuid) and a.campaign_id = cast(?2 as uuid)
            and case when ?3 = '' then not exists (select 1 from oqu_file_row r
                    where r.application_id = a.id and r.school_id = a.school_id)
                else cast(a.filed_at at time zone 'Asia/Almaty' as date) = cast(nullif(?3, '') as date) end
            order by a.filed_at, a.id limit ?4
            """;
    private static final String NOTE = """
            insert into oqu_file (id, school_id, campaign_id, day, rows, made_at, made_by)
            values (cast(?1 as uuid), cast(?2 as uuid), cast(?3 as uuid), cast(nullif(?4, '') as date), ?5, ?6,
                cast(?7 as uuid))
            """;
    private static final String NOTE_ROWS = """
            insert into oqu_file_row (application_id, file_id, school_id)
            select cast(id as uuid), cast(?2 as uuid), cast(?3 as uuid) from unnest(string_to_array(?1, ',')) id
            """;
    private static final String LOCK = "select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)";

    /** Without what is another school's by now: its facts are no longer the business of the one that made the file. */
    private static final String ROWS = """
            select a.number, to_char(a.filed_at at time zone 'Asia/Almaty', 'YYYY-MM-DD HH24:MI:SS'), a.channel, a.status,
                coalesce(s.bin, ''), s.kind, cast(s.number as text), st.language, a.child_iin, a.child_surname,
                coalesce(a.child_given_name, ''), coalesce(a.child_patronymic, ''), cast(a.child_birth_date as text),
                a.applicant_iin, a.applicant_surname, coalesce(a.applicant_given_name, ''),
                coalesce(a.applicant_patronymic, ''), a.kinship, substr(a.phone, 2), a.address_text_kk, a.category,
                case when a.special_needs then '1' else '0' end, case when a.transport then '1' else '0' end
            from oqu_file_row r join enrollment_application a on a.id = r.application_id
                and a.school_id = r.school_id
            join school s on s.id = a.school_id join stream st on st.id = a.stream_id
            where r.file_id = cast(?1 as uuid) order by a.filed_at, a.id
            """;

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;
    private final Clock clock;

    @Inject
    public OquShelf(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    public List<OquFileView> made(Collection<UUID> schools) {
        return rows(entities.createNativeQuery(MADE)
                        .setParameter(1, joined(schools))
                        .getResultList())
                .stream()
                .map(OquShelf::file)
                .toList();
    }

    /** One file at a time for a school, so that nothing is given out in two. */
    public void hold(UUID schoolId) {
        entities.createNativeQuery(LOCK).setParameter(1, "oqu " + schoolId).getSingleResult();
    }

    public List<UUID> toGive(UUID campaignId, UUID schoolId, LocalDate day, int limit) {
        List<?> ids = entities.createNativeQuery(TO_GIVE)
                .setParameter(1, schoolId.toString())
                .setParameter(2, campaignId.toString())
                .setParameter(3, Objects.toString(day, ""))
                .setParameter(4, limit)
                .getResultList();
        return ids.stream().map(String.class::cast).map(UUID::fromString).toList();
    }

    public UUID note(UUID campaignId, UUID schoolId, LocalDate day, List<UUID> applications) {
        UUID id = UUID.randomUUID();
        entities.createNativeQuery(NOTE)
                .setParameter(1, id.toString())
                .setParameter(2, schoolId.toString())
                .setParameter(3, campaignId.toString())
                .setParameter(4, Objects.toString(day, ""))
                .setParameter(5, applications.size())
                .setParameter(6, Timestamp.from(clock.instant()))
                .setParameter(7, caller.id().toString())
                .executeUpdate();
        entities.createNativeQuery(NOTE_ROWS)
                .setParameter(1, joined(applications))
                .setParameter(2, id.toString())
                .setParameter(3, schoolId.toString())
                .executeUpdate();
        return id;
    }

    public UUID schoolOf(UUID fileId) {
        List<?> found = entities.createNativeQuery(
                        "select cast(school_id as text) from oqu_file where id = cast(?1 as uuid)")
                .setParameter(1, fileId.toString())
                .getResultList();
        return found.stream()
                .findFirst()
                .map(String.class::cast)
                .map(UUID::fromString)
                .orElseThrow(NotFound::new);
    }

    /** The columns of {@link OquCsv#COLUMNS}. */
    public List<Object[]> rows(UUID fileId) {
        return rows(entities.createNativeQuery(ROWS)
                .setParameter(1, fileId.toString())
                .getResultList());
    }

    private static OquFileView file(Object[] row) {
        return new OquFileView(
                UUID.fromString((String) row[0]),
                UUID.fromString((String) row[1]),
                (String) row[2],
                (String) row[3],
                row[4] == null ? null : LocalDate.parse((String) row[4]),
                ((Number) row[5]).intValue(),
                ((Timestamp) row[6]).toInstant(),
                (String) row[7]);
    }

    private static List<Object[]> rows(List<?> found) {
        return found.stream().map(Object[].class::cast).toList();
    }

    private static String joined(Collection<UUID> ids) {
        return String.join(",", ids.stream().map(UUID::toString).toList());
    }
}
