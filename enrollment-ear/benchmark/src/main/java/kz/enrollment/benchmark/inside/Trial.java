package kz.enrollment.benchmark.inside;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import kz.enrollment.application.Statement;
import kz.enrollment.benchmark.city.Family;
import kz.enrollment.benchmark.city.Population;
import kz.enrollment.benchmark.city.Rows;
import kz.enrollment.benchmark.city.Town;

/** Families of a fresh town who submit by one of the two sides; its steps are called in their order. */
final class Trial {
    private final DataSource dataSource;
    private final Crew crew;
    private final Side side;
    private final int number;
    private List<Signed> drafts = List.of();

    Trial(DataSource dataSource, Crew crew, Side side, int number) {
        this.dataSource = dataSource;
        this.crew = crew;
        this.side = side;
        this.number = number;
    }

    void settle(int schools, int places, int families) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            Town town = Town.build(connection, number, schools, places);
            drafts = new Population(town)
                    .settle(connection, families).stream()
                            .map(family -> new Signed(family, UUID.randomUUID(), null))
                            .toList();
        }
    }

    Timing store() {
        long first = (long) number * drafts.size();
        return crew.all(drafts.size(), i -> side.store(Paper.three(first + i), drafts.get(i)));
    }

    /** Nobody's time is measured here: each parent reads the statement, and the code that signs it is there. */
    void sign(ProductSide product) throws SQLException {
        Statement[] statements = new Statement[drafts.size()];
        crew.all(
                drafts.size(),
                i -> statements[i] = product.statement(drafts.get(i).family()));
        List<Signed> signed = new ArrayList<>();
        for (int i = 0; i < statements.length; i++) {
            signed.add(new Signed(drafts.get(i).family(), drafts.get(i).ticket(), statements[i]));
        }
        drafts = signed;
        try (Connection connection = dataSource.getConnection()) {
            storeCodes(connection);
        }
    }

    private void storeCodes(Connection connection) throws SQLException {
        Instant now = Instant.now();
        try (Rows codes = new Rows(connection, """
                insert into one_time_code (id, purpose, iin, phone, subject, subject_digest, code_hash, created_at,
                    expires_at, tries_left, language)
                values (?, 'SIGNATURE', ?, ?, ?, ?, 'proved before', ?, ?, 5, 'kk')
                """)) {
            for (Signed draft : drafts) {
                Family family = draft.family();
                codes.add(
                        draft.ticket(),
                        family.iin(),
                        family.phone(),
                        family.draft(),
                        draft.statement().digest(),
                        Timestamp.from(now),
                        Timestamp.from(now.plus(Duration.ofMinutes(5))));
            }
        }
    }

    Timing file() {
        return crew.all(drafts.size(), i -> side.file(drafts.get(i)));
    }
}
