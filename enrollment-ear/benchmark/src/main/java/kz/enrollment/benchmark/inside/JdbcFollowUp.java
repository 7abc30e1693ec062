package kz.enrollment.benchmark.inside;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import kz.enrollment.application.Channel;
import kz.enrollment.benchmark.city.Family;
import kz.enrollment.verification.domain.CheckKind;

/** What belongs to a filed application: documents, trail, message, tasks, checks and the receipt. */
final class JdbcFollowUp {
    private static final int CODE_BYTES = 16;

    private final Sql sql;
    private final Family family;
    private final UUID application;
    private final Timestamp now = Timestamp.from(Instant.now());

    JdbcFollowUp(Sql sql, Family family, UUID application) {
        this.sql = sql;
        this.family = family;
        this.application = application;
    }

    /** What needs no number, before the stream is locked. */
    void begin() throws SQLException {
        sql.run(
                "update stored_document set application_id = ? where draft_id = ? and application_id is null",
                application,
                family.draft());
        sql.run("delete from document_search where draft_id = ? and status in ('ASKED', 'NO_ANSWER')", family.draft());
        sql.run("""
                insert into audit_entry (at, actor, actor_role, action, subject_kind, subject, detail)
                values (?, ?, 'PARENT', 'APPLICATION_SUBMITTED', 'APPLICATION', ?, 'place held')
                """, now, family.account(), application);
        checks();
        task("VERIFY_APPLICATION", "VERIFICATION", application);
    }

    /** The rest. */
    void filed(String number) throws SQLException {
        message(number);
        receipt(number);
    }

    private void message(String number) throws SQLException {
        UUID message = UUID.randomUUID();
        sql.run(
                "insert into outbox_message (id, phone, purpose, text, created_at) values (?, ?, 'NOTICE', ?, ?)",
                message,
                family.phone(),
                "Өтінішіңіз қабылданды: " + number + ". Жауап мерзімі: 22.11.2026 18:30.",
                now);
        task("SEND_MESSAGE", "MESSAGE", message);
    }

    private void task(String kind, String lane, UUID subject) throws SQLException {
        sql.run("""
                insert into task (id, kind, lane, subject, due_at, created_at) values (?, ?, ?, ?, ?, ?)
                on conflict (kind, subject) do update set due_at = least(task.due_at, excluded.due_at)
                """, UUID.randomUUID(), kind, lane, subject, now, now);
    }

    private void checks() throws SQLException {
        try (PreparedStatement insert = sql.connection()
                .prepareStatement("insert into verification_check (id, application_id, kind, result)"
                        + " values (?, ?, ?, 'PENDING')")) {
            for (CheckKind kind : CheckKind.neededFor(Channel.PORTAL, false)) {
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, application);
                insert.setObject(3, kind.name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void receipt(String number) throws SQLException {
        Object[] last = sql.row("""
                insert into document_counter (school_id, year, kind, last_number) values (?, 2026, 'RECEIPT', 1)
                on conflict (school_id, year, kind) do update set last_number = document_counter.last_number + 1
                returning last_number
                """, family.stream().school());
        byte[] code = new byte[CODE_BYTES];
        ThreadLocalRandom.current().nextBytes(code);
        sql.run(
                """
                insert into issued_document (id, kind, application_id, school_id, number, year, issued_at, content,
                    template_version, verification_code)
                values (?, 'RECEIPT', ?, ?, ?, 2026, ?, ?, 1, ?)
                """,
                UUID.randomUUID(),
                application,
                family.stream().school(),
                "Р/2026-" + last[0],
                now,
                content(number),
                Base64.getUrlEncoder().withoutPadding().encodeToString(code));
    }

    /** As long as the product's. */
    private String content(String number) {
        return "{\"number\":\"" + number + "\",\"application\":\"" + application + "\",\"words\":\"" + "а".repeat(900)
                + "\"}";
    }
}
