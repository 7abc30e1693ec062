package kz.enrollment.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.enrollment.sandbox.city.City;
import kz.enrollment.sandbox.city.Family;
import kz.enrollment.sandbox.city.School;
import kz.enrollment.sandbox.city.Situation;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoDataIT {

    private static final Instant FIRST_START = Instant.parse("2026-11-21T12:00:00Z");

    private static EmbeddedPostgres database;
    private static Connection connection;

    @BeforeAll
    static void load() throws IOException, SQLException {
        database = EmbeddedPostgres.start();
        Flyway.configure()
                .dataSource(database.getPostgresDatabase())
                .locations("filesystem:../../enrollment-ejb/src/main/resources/db/migration")
                .load()
                .migrate();
        connection = database.getPostgresDatabase().getConnection();
        DemoData.load(connection, FIRST_START);
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        connection.close();
        database.close();
    }

    private static List<String> rows(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                var row = result;
                rows.add(String.join(
                        "|",
                        IntStream.rangeClosed(1, columns)
                                .mapToObj(i -> text(row, i))
                                .toList()));
            }
            return rows;
        }
    }

    private static String text(ResultSet result, int column) {
        try {
            return String.valueOf(result.getString(column));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void second_load_changes_nothing() throws SQLException {
        var before = rows(
                "select count(*), (select count(*) from stream), (select count(*) from catchment_row) from school");
        DemoData.load(connection, FIRST_START.plusSeconds(86_400));
        assertThat(
                        rows(
                                "select count(*), (select count(*) from stream), (select count(*) from catchment_row) from school"))
                .isEqualTo(before);
        assertThat(connection.getAutoCommit()).isTrue();
    }

    @Test
    void an_older_city_gets_the_accounts_it_lacks() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("delete from staff_account where login = 'auditor'");
        }
        DemoData.load(connection, FIRST_START);
        assertThat(rows("select role from staff_account where login = 'auditor'"))
                .containsExactly("AUDITOR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "select count(*) from district; 8",
                "select count(*) from school where kind = 'SCHOOL' and online; 215",
                "select string_agg(number::text, ' ' order by number) from school where kind = 'BOARDING'; 10 15 17",
                "select count(*) from stream s join school on school.id = s.school_id where kind = 'BOARDING'; 0",
                "select count(*) from staff_account where role = 'CITY_ADMIN'; 1",
                "select count(*) from staff_account where role = 'AUDITOR'; 1",
                "select count(*) from staff_account a join district d on a.login = 'district-' || lower(d.code) and a.district_code = d.code; 8",
                "select count(*) from staff_account where role = 'OFFICER'; 10",
                "select places from stream_places p join stream s on s.id = p.stream_id where code = '1K' limit 1; 4",
                "select places from stream_places p join stream s on s.id = p.stream_id where code = '5K' limit 1; 10",
            })
    void tables_hold_the_city(String sql, String expected) throws SQLException {
        assertThat(rows(sql)).containsExactly(expected);
    }

    @Test
    void every_school_and_everybody_of_its_staff_can_have_a_certificate() throws SQLException {
        assertThat(rows("select count(*) from school where bin is null")).containsExactly("0");
        assertThat(rows("select count(*) from district where bin is null")).containsExactly("0");
        assertThat(rows("select count(*) from staff_account where iin is null")).containsExactly("0");
    }

    @Test
    void open_campaign_is_dated_from_the_first_start() throws SQLException {
        var sql = "select admission_year, opens at time zone 'Asia/Almaty', closes at time zone 'Asia/Almaty',"
                + " order_not_before, release_at at time zone 'Asia/Almaty' from campaign where code = 'DEMO'";
        assertThat(rows(sql))
                .containsExactly("2026|2026-11-01 09:00:00|2027-01-21 00:00:00|2026-11-20|2027-01-05 09:00:00");
    }

    @Test
    void campaign_of_the_guides_has_their_dates() throws SQLException {
        var sql = "select opens at time zone 'Asia/Almaty', closes at time zone 'Asia/Almaty', order_not_before"
                + " from campaign where code = 'ALM26'";
        assertThat(rows(sql)).containsExactly("2026-06-10 09:00:00|2026-09-01 00:00:00|2026-08-25");
    }

    @Test
    void places_are_the_sum_of_the_class_sets_and_the_ledger_says_the_same() throws SQLException {
        var sql = "select s.code from stream s join stream_places p on p.stream_id = s.id"
                + " join ledger_entry l on l.stream_id = s.id and l.number = 1 and l.event = 'OPENED'"
                + " where p.places <> (select sum(places) from class_set c where c.stream_id = s.id)"
                + " or l.places <> p.places or (l.hash <> p.head_hash and p.ledger_rows = 1)";
        assertThat(rows(sql)).isEmpty();
        assertThat(rows("select count(*) - (select count(*) from stream) from ledger_entry"))
                .containsExactly("3");
    }

    @Test
    void a_zero_class_holds_reserved_places_and_its_ledger_is_chained() throws SQLException {
        assertThat(rows("select status, count(*) from zero_class_pupil group by status"))
                .containsExactly("LISTED|3");
        assertThat(rows("select s.code, p.catchment, p.last_sequence, p.ledger_rows,"
                        + " (select count(*) from place_claim c where c.stream_id = s.id and c.state = 'HOLDING')"
                        + " from stream_places p join stream s on s.id = p.stream_id where p.catchment > 0"))
                .containsExactly("19K|3|3|4|3");
        assertThat(rows("select l.number from ledger_entry l join ledger_entry b on b.stream_id = l.stream_id"
                        + " and b.number = l.number - 1 where l.event = 'RESERVED' and l.at > b.at and l.hash ="
                        + " encode(sha256(convert_to(b.hash || ',' || l.number || ',' ||"
                        + " to_char(l.at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') || ',' || l.application"
                        + " || ',K,RESERVED,' || l.places || ',' || l.catchment || ',0,false', 'UTF8')), 'hex')"
                        + " order by 1"))
                .containsExactly("2", "3", "4");
        assertThat(rows("select p.head_hash = l.hash from stream_places p join ledger_entry l"
                        + " on l.stream_id = p.stream_id and l.number = p.ledger_rows where l.event = 'RESERVED'"))
                .containsExactly("t");
        assertThat(City.ofCampaignYear(2026).children())
                .extracting(child -> child.person().iin())
                .doesNotContainAnyElementsOf(rows("select child_iin from zero_class_pupil"));
    }

    @Test
    void first_hash_of_a_ledger_can_be_recomputed_from_its_row() throws SQLException {
        var sql = "select s.code from ledger_entry l join stream s on s.id = l.stream_id where l.number = 1 and hash <>"
                + " encode(sha256(convert_to(repeat('0', 64) || ',1,' ||"
                + " to_char(at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') || ',,,OPENED,' || places ||"
                + " ',0,0,false', 'UTF8')), 'hex')";
        assertThat(rows(sql)).isEmpty();
    }

    @Test
    void registered_address_is_found_in_the_catchment_table_under_every_name_of_the_street() throws SQLException {
        var family = City.ofCampaignYear(2026).families().get(0);
        var home = family.applicant().registration();
        var street = home.street();
        for (var name : List.of(street.nameKk(), street.nameRu(), street.formerRu())) {
            assertThat(schoolsOn(name.toLowerCase(), family)).contains(school(family));
        }
    }

    @Test
    void house_on_a_renamed_street_is_found_by_its_code_alone() throws SQLException {
        var family = City.ofCampaignYear(2026).families().stream()
                .filter(known -> known.situation() == Situation.NEW_STREET_NAME)
                .findFirst()
                .orElseThrow();
        var home = family.applicant().registration();
        assertThat(schoolsOn(home.street().nameKk().toLowerCase(), family)).isEmpty();
        assertThat(rows(("select school.number from catchment_row c join school on school.id = c.school_id"
                                + " where c.address_code = '%s' and coalesce(c.language, '%s') = '%s'")
                        .formatted(
                                home.addressCode(),
                                family.language().code(),
                                family.language().code())))
                .containsExactly(school(family));
    }

    private static String school(Family family) {
        return City.ofCampaignYear(2026)
                .catchmentSchool(family.applicant().registration(), family.language())
                .map(School::number)
                .orElseThrow()
                .toString();
    }

    private static List<String> schoolsOn(String name, Family family) throws SQLException {
        return rows(("select school.number from catchment_row c join school on school.id = c.school_id"
                        + " where c.street = coalesce((select street from street_alias where alias = '%s'), '%s')"
                        + " and coalesce(c.language, '%s') = '%s'")
                .formatted(
                        name, name, family.language().code(), family.language().code()));
    }
}
