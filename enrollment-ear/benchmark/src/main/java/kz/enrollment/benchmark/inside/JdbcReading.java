package kz.enrollment.benchmark.inside;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kz.enrollment.benchmark.city.Family;

/** What a submission must know before it may file. */
final class JdbcReading {
    private static final String STREAM = """
            select s.*, c.*, d.* from stream s join school c on c.id = s.school_id join district d on d.code = c.district_code
            """;

    private final Sql sql;
    private final Family family;
    private final UUID ticket;
    private boolean inside;

    JdbcReading(Sql sql, Signed draft) {
        this.sql = sql;
        this.family = draft.family();
        this.ticket = draft.ticket();
    }

    void readAll() throws SQLException {
        sql.row(
                "select * from application_draft where id = ? and account_id = ? for update",
                family.draft(),
                account());
        sql.rows("select id from enrollment_application where draft_id = ?", family.draft());
        sql.row("select * from campaign where id = ?", family.stream().campaign());
        sql.row("select * from parent_account where id = ?", account());
        household();
        sql.row(STREAM + " where s.id = ?", family.stream().id());
        sql.row(
                "select * from stream_places where stream_id = ?",
                family.stream().id());
        inside = catchment();
        sql.rows("select * from stored_document where draft_id = ? order by type", family.draft());
        sql.rows("select * from document_search where draft_id = ?", family.draft());
        sql.row("select * from one_time_code where id = ? for update", ticket);
        sql.run("update one_time_code set used_at = now() where id = ?", ticket);
        sql.row("""
                select count(*) from enrollment_application
                where city = ? and child_iin = ? and status in ('SUBMITTED', 'ADMITTED', 'ENROLLED')
                """, "TOWN", family.childIin());
        sql.row(
                "select count(*) from paper_slip where city = ? and child_iin = ? and status = 'OPEN'",
                "TOWN",
                family.childIin());
        sql.rows(
                "select * from zero_class_pupil where city = ? and child_iin = ? and status = 'LISTED' for update",
                "TOWN",
                family.childIin());
        sql.rows("select year from working_year");
        sql.rows("select day from day_off");
    }

    /** Whether the stream's catchment holds the family's address. */
    boolean inside() {
        return inside;
    }

    private void household() throws SQLException {
        for (String iin : List.of(family.iin(), family.childIin())) {
            sql.row(
                    "select * from registry_person where account_id = ? and iin = ? order by answered_at desc limit 1",
                    account(),
                    iin);
            sql.row(
                    "select * from consent where account_id = ? and subject_iin = ? order by requested_at desc limit 1",
                    account(),
                    iin);
        }
        sql.row("select * from registry_child where account_id = ? and iin = ?", account(), family.childIin());
    }

    private boolean catchment() throws SQLException {
        String street = family.inside() ? family.stream().street() : "басқа көше";
        List<Object[]> rows = sql.rows("""
                select * from catchment_row where (street = ? or street in
                    (select street from street_alias where alias = ?))
                  and valid_from <= now() and (valid_to is null or valid_to >= now())
                """, street, street);
        if (rows.isEmpty()) {
            return false;
        }
        List<Object[]> streams = sql.rows(
                STREAM + " where s.campaign_id = ? and s.school_id = ? order by s.code",
                family.stream().campaign(),
                rows.get(0)[1]);
        return !streams.isEmpty();
    }

    private UUID account() {
        return family.account();
    }
}
