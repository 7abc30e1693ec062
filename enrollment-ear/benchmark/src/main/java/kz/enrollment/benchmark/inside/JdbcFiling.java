package kz.enrollment.benchmark.inside;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import kz.enrollment.benchmark.city.Family;
import kz.enrollment.shared.Category;

/** Everything a submission writes, in the order in which the product writes it. */
final class JdbcFiling {
    private static final int FOUR_DIGITS = 10_000;
    private static final int MILLION = 1_000_000;

    private final Sql sql;
    private final Signed draft;
    private final Family family;
    private final Category category;
    private final UUID id = UUID.randomUUID();
    private final String reference = reference();
    private final Timestamp now = Timestamp.from(Instant.now());

    JdbcFiling(Sql sql, Signed draft, boolean inside) {
        this.sql = sql;
        this.draft = draft;
        this.family = draft.family();
        this.category = inside ? Category.K : Category.O;
    }

    void file() throws SQLException {
        String number = freeNumber();
        JdbcFollowUp followUp = new JdbcFollowUp(sql, family, id);
        sql.run(
                "update application_draft set status = 'SUBMITTED', updated_at = ?, version = version + 1 where id = ?",
                now,
                family.draft());
        followUp.begin();
        JdbcPlace place = new JdbcPlace(sql, family.stream().id(), reference, category);
        place.take();
        application(place, number);
        place.keep(id);
        sql.run(
                "insert into application_event (id, application_id, at, kind) values (?, ?, ?, 'SUBMITTED')",
                UUID.randomUUID(),
                id,
                now);
        followUp.filed(number);
    }

    /** Looked up before the stream is locked. */
    private String freeNumber() throws SQLException {
        String campaign = family.stream().campaign().toString().substring(0, 8);
        String number;
        do {
            number = "T%s-%s-%06d"
                    .formatted(
                            campaign,
                            family.stream().code(),
                            ThreadLocalRandom.current().nextInt(MILLION));
        } while (!sql.rows("""
                        select number from enrollment_application where number = ?
                        union all select number from paper_slip where number = ?
                        """, number, number).isEmpty());
        return number;
    }

    private void application(JdbcPlace place, String number) throws SQLException {
        sql.run(
                """
                insert into enrollment_application (id, draft_id, account_id, campaign_id, stream_id, school_id, city, channel,
                    status, number, ledger_reference, filed_at, counts_for, due_at, sequence, category, category_source,
                    place_held, before_count, ledger_row, ledger_hash, applicant_iin, applicant_surname,
                    applicant_given_name, phone, address_text_kk, address_text_ru, address_kind, child_iin, child_surname,
                    child_given_name, child_birth_date, kinship, special_needs, transport, by_catchment, language,
                    statement, signature_means, signed_at, signed_digest, keep_waiting, listed)
                values (?, ?, ?, ?, ?, ?, 'TOWN', 'PORTAL', 'SUBMITTED', ?, ?, ?, ?, ?, ?, ?, 'REGISTER', ?, ?, ?, ?, ?,
                    'Әлиева', 'Ғани', ?, 'мекенжай', 'адрес', 'PERMANENT', ?, 'Әлиев', 'Ғани', '2020-01-01', 'MOTHER',
                    false, false, true, 'kk', ?, 'SMS_CODE', ?, ?, true, ?)
                """,
                id,
                family.draft(),
                family.account(),
                family.stream().campaign(),
                family.stream().id(),
                family.stream().school(),
                number,
                reference,
                now,
                LocalDate.now(),
                new Timestamp(now.getTime() + 86_400_000L),
                place.sequence(),
                category.name(),
                place.held(),
                place.before(),
                place.row(),
                place.hash(),
                family.iin(),
                family.phone(),
                family.childIin(),
                draft.statement().text(),
                now,
                draft.statement().digest(),
                !place.held());
    }

    private static String reference() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "%04d-%04d-%04d"
                .formatted(random.nextInt(FOUR_DIGITS), random.nextInt(FOUR_DIGITS), random.nextInt(FOUR_DIGITS));
    }
}
