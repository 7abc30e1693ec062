package kz.enrollment.benchmark.city;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.enrollment.allocation.domain.Counts;
import kz.enrollment.allocation.domain.LedgerEvent;
import kz.enrollment.allocation.domain.LedgerRow;
import kz.enrollment.allocation.domain.PlaceRule;

/**
 * An open campaign in a city of its own with so many schools of one stream each.
 *
 * @param number tells towns of one database apart
 */
public record Town(int number, UUID campaign, List<Stream> streams) {
    private static final int SCHOOLS_A_TOWN = 1000;

    /** @param places of each stream */
    public static Town build(Connection connection, int number, int schools, int places) throws SQLException {
        UUID campaign = UUID.randomUUID();
        open(connection, number, campaign);
        List<Stream> streams = new ArrayList<>();
        for (int i = 0; i < schools; i++) {
            int school = number * SCHOOLS_A_TOWN + i + 1;
            streams.add(new Stream(
                    campaign, UUID.randomUUID(), UUID.randomUUID(), school % SCHOOLS_A_TOWN + "K", "көше " + school));
        }
        new Schools(connection, number * SCHOOLS_A_TOWN).store(streams, places);
        return new Town(number, campaign, List.copyOf(streams));
    }

    private static void open(Connection connection, int number, UUID campaign) throws SQLException {
        Instant now = Instant.now();
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into district (code, name_kk, name_ru, hotline)"
                    + " values ('MEDEU', 'Медеу', 'Медеуский', '8-775-103-54-90') on conflict do nothing");
        }
        try (Rows campaigns = new Rows(connection, """
                insert into campaign (id, code, city, name_kk, name_ru, admission_year, opens, closes, order_not_before,
                    in_force_from, rule, class_limit, max_file_bytes, max_total_bytes, complaint_working_days,
                    legal_basis_kk, legal_basis_ru)
                values (?, ?, ?, 'Сынақ', 'Проба', 2026, ?, ?, '2026-01-01', '2026-01-01', 'N', 25, 5242880, 20971520, 20,
                    'негіз', 'основание')
                """)) {
            campaigns.add(
                    campaign,
                    "T%04d".formatted(number),
                    "TOWN" + (char) ('A' + number / 26) + (char) ('A' + number % 26),
                    Timestamp.from(now.minus(Duration.ofDays(10))),
                    Timestamp.from(now.plus(Duration.ofDays(10))));
        }
    }

    /** Stores schools, streams, their catchments and the first rows of their ledgers. */
    private record Schools(Connection connection, int before) {
        void store(List<Stream> streams, int places) throws SQLException {
            // Closed, and thereby sent, in the reverse order
            try (Rows catchments = new Rows(connection, """
                            insert into catchment_row (id, school_id, street, side, valid_from, act_number)
                            values (?, ?, ?, 'BOTH', '2020-01-01', 'акт 1')
                            """);
                    Rows rows = new Rows(
                            connection,
                            "insert into stream (id, campaign_id, school_id, language, code) values (?, ?, ?, 'kk', ?)");
                    Rows schools = new Rows(connection, """
                            insert into school (id, kind, number, name_kk, name_ru, district_code, address_kk, address_ru,
                                phone, online, invented)
                            values (?, 'SCHOOL', ?, 'Мектеп', 'Школа', 'MEDEU', 'мекен', 'адрес', '', true, true)
                            """)) {
                int number = before;
                for (Stream stream : streams) {
                    schools.add(stream.school(), ++number);
                    rows.add(stream.id(), stream.campaign(), stream.school(), stream.code());
                    catchments.add(UUID.randomUUID(), stream.school(), stream.street());
                }
            }
            open(streams, places);
        }

        private void open(List<Stream> streams, int places) throws SQLException {
            LedgerRow opened = new LedgerRow(1, Instant.now(), "", null, LedgerEvent.OPENED, Counts.empty(places));
            String hash = opened.hashAfter(LedgerRow.NO_HASH);
            try (Rows ledgers = new Rows(connection, """
                            insert into ledger_entry (stream_id, number, at, event, places, catchment, outside, released,
                                hash)
                            values (?, 1, ?, 'OPENED', ?, 0, 0, false, ?)
                            """);
                    Rows counters = new Rows(connection, """
                            insert into stream_places (stream_id, rule, places, catchment, outside, released,
                                last_sequence, ledger_rows, head_hash)
                            values (?, ?, ?, 0, 0, false, 0, 1, ?)
                            """)) {
                for (Stream stream : streams) {
                    counters.add(stream.id(), PlaceRule.N.name(), places, hash);
                    ledgers.add(stream.id(), Timestamp.from(opened.at()), places, hash);
                }
            }
        }
    }
}
