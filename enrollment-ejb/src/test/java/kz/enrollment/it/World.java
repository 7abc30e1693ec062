package kz.enrollment.it;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import kz.enrollment.allocation.domain.Counts;
import kz.enrollment.allocation.domain.LedgerEvent;
import kz.enrollment.allocation.domain.LedgerRow;
import kz.enrollment.consent.AccessName;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.shared.Database;
import kz.enrollment.shared.Iin;

/** Puts invented campaigns, schools and families into the database, each test its own. */
@Stateless
@PermitAll
public class World {

    private static final AtomicInteger NEXT = new AtomicInteger();
    /** Registration numbers end with six digits as well, after a hyphen. */
    private static final Pattern CODE = Pattern.compile("(?<![-0-9])([0-9]{6})\\b");

    private static final int[] WEIGHTS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

    @Resource(lookup = Database.NAME)
    private DataSource dataSource;

    /** A stream of a school of its own, in a campaign of its own. */
    public record Stream(UUID campaign, UUID school, UUID id, String code) {}

    /** A family with approved consents and a draft that only needs its signature. */
    public record Family(UUID account, String parentIin, String phone, String childIin, UUID draft) {}

    /** An open campaign with one school and one Kazakh stream of so many places. */
    public Stream stream(int places) {
        return stream(
                places, Instant.now().minus(Duration.ofDays(10)), Instant.now().plus(Duration.ofDays(10)));
    }

    public Stream stream(int places, Instant opens, Instant closes) {
        int n = NEXT.incrementAndGet();
        UUID campaign = UUID.randomUUID();
        UUID school = UUID.randomUUID();
        UUID stream = UUID.randomUUID();
        run("insert into district values ('MEDEU', 'Медеу', 'Медеуский', '8-775-103-54-90') on conflict do nothing");
        run("""
                insert into campaign (id, code, city, name_kk, name_ru, admission_year, opens, closes, order_not_before,
                    in_force_from, rule, class_limit, max_file_bytes, max_total_bytes, complaint_working_days,
                    legal_basis_kk, legal_basis_ru)
                values (?, ?, ?, 'Сынақ', 'Проба', 2026, ?, ?, '2026-01-01', '2026-01-01', 'N', 25, 5242880, 20971520, 20,
                    'негіз', 'основание')
                """, campaign, "T%04d".formatted(n), "CITY" + letters(n), Timestamp.from(opens), Timestamp.from(closes));
        run(
                "insert into school values (?, 'SCHOOL', ?, 'Мектеп', 'Школа', 'MEDEU', 'мекен', 'адрес', '', null, true, true)",
                school,
                n);
        run("insert into stream values (?, ?, ?, 'kk', ?)", stream, campaign, school, n + "K");
        run(
                "insert into catchment_row values (?, ?, ?, 'BOTH', null, null, null, '2020-01-01', null, 'акт 1')",
                UUID.randomUUID(),
                school,
                "көше " + n);
        LedgerRow opened =
                new LedgerRow(1, Instant.now(), "", null, LedgerEvent.OPENED, new Counts(places, 0, 0, false));
        String hash = opened.hashAfter(LedgerRow.NO_HASH);
        run("insert into stream_places values (?, 'N', ?, 0, 0, false, 0, 1, ?, 0, 0)", stream, places, hash);
        run(
                "insert into ledger_entry values (?, 1, ?, null, null, 'OPENED', ?, 0, 0, false, ?)",
                stream,
                Timestamp.from(opened.at()),
                places,
                hash);
        return new Stream(campaign, school, stream, n + "K");
    }

    /** @param inside whether the family is registered in the stream's catchment */
    public Family family(Stream stream, boolean inside) {
        int n = NEXT.incrementAndGet();
        String parent = iin(LocalDate.of(1985, 1, 1), 3, n);
        String child = iin(LocalDate.of(2020, 1, 1), 5, n);
        String phone = "+77009%06d".formatted(n);
        UUID account = account(parent, phone);
        told(account, parent, "Әлиева", inside ? "көше " + stream.code().replace("K", "") : "басқа көше");
        told(account, child, "Әлиев", null);
        run(
                "insert into registry_child values (?, ?, ?, 'Әлиев', 'Ғани', null, ?, 'MOTHER', 'акт', 'a1', now())",
                UUID.randomUUID(),
                account,
                child,
                born(child));
        return new Family(account, parent, phone, child, draft(account, stream, child));
    }

    /** Another parent of the same child with a complete draft of their own. */
    public Family otherParent(Family family, Stream stream) {
        int n = NEXT.incrementAndGet();
        String parent = iin(LocalDate.of(1984, 2, 2), 3, n);
        String phone = "+77009%06d".formatted(n);
        UUID account = account(parent, phone);
        told(account, parent, "Әлиев", "басқа көше");
        told(account, family.childIin(), "Әлиев", null);
        run(
                "insert into registry_child values (?, ?, ?, 'Әлиев', 'Ғани', null, ?, 'FATHER', 'акт', 'a1', now())",
                UUID.randomUUID(),
                account,
                family.childIin(),
                born(family.childIin()));
        return new Family(account, parent, phone, family.childIin(), draft(account, stream, family.childIin()));
    }

    /** The register of persons tells about the applicant under new consents. */
    public void toldAgain(Family family, String surname, String street) {
        told(family.account(), family.parentIin(), surname, street);
    }

    /** The same of the child. */
    public void childTold(Family family) {
        told(family.account(), family.childIin(), "Әлиев", null);
    }

    public UUID staff(Stream stream, String role) {
        UUID id = UUID.randomUUID();
        run("""
                insert into staff_account (id, login, password_hash, totp_secret, role, school_id, full_name, position_kk,
                    position_ru)
                values (?, ?, 'x', 'x', ?, ?, 'Қызметкер', 'қызметкер', 'сотрудник')
                """, id, "s" + id, role, stream.school());
        return id;
    }

    /** Every check of the application found good, as the systems would have. */
    public void allChecksGood(UUID application) {
        run("""
                update verification_check set result = 'PASSED', desk_at = null, source = 'APPLICATION', evidence = 'photo.present',
                    checked_at = now() where application_id = ?
                """, application);
    }

    /** The six digits of the newest message to a phone. */
    public String codeFor(String phone) {
        Matcher code = CODE.matcher(
                text("select text from outbox_message where phone = ? order by created_at desc limit 1", phone));
        if (!code.find()) {
            throw new IllegalStateException("No code was sent");
        }
        return code.group(1);
    }

    public long count(String sql, Object... parameters) {
        return Long.parseLong(text(sql, parameters));
    }

    public String text(String sql, Object... parameters) {
        return rows(sql, parameters).get(0).get(0);
    }

    public List<List<String>> rows(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet result = statement.executeQuery()) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(result.getString(column));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public void run(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters)) {
            statement.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A statement that runs before something happens and is committed only after it. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public <T> T runAround(String sql, Callable<T> meanwhile, Object... parameters) throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = prepared(connection, sql, parameters)) {
                statement.execute();
                T result = meanwhile.call();
                connection.commit();
                return result;
            } finally {
                // After the commit there is nothing to undo; the connection goes back as it came.
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private UUID account(String iin, String phone) {
        UUID account = UUID.randomUUID();
        run("insert into parent_account values (?, ?, ?, 'CONFIRMED', 'a0', now(), 'kk', now())", account, iin, phone);
        return account;
    }

    private void told(UUID account, String iin, String surname, String street) {
        SubjectKind kind = street == null ? SubjectKind.CHILD : SubjectKind.APPLICANT;
        UUID consent = consents(account, iin, kind);
        run(
                """
                insert into registry_person (id, account_id, consent_id, iin, status, surname, given_name, birth_date,
                    citizenship, alive, address_street, address_building, address_text_kk, address_text_ru, address_kind,
                    answer_id, answered_at)
                values (?, ?, ?, ?, 'FOUND', ?, 'Ғани', ?, '398', true, ?, '5', 'мекенжай', 'адрес', ?, 'a3', now())
                """,
                UUID.randomUUID(),
                account,
                consent,
                iin,
                surname,
                born(iin),
                street,
                street == null ? null : "PERMANENT");
    }

    /** All that an admission needs to read about somebody, given with one SMS; the one that led. */
    private UUID consents(UUID account, String iin, SubjectKind kind) {
        UUID leading = UUID.randomUUID();
        UUID consent = leading;
        for (AccessName access : AccessName.neededFor(kind)) {
            run("""
                    insert into consent (id, dialogue, account_id, subject_iin, subject_kind, access_name, status,
                        requested_at, answered_at, valid_until, token, public_key, answer_id)
                    values (?, ?, ?, ?, ?, ?, 'APPROVED', now(), now(), now() + interval '1 day', 't', 'k', 'a2')
                    """, consent, leading, account, iin, kind.name(), access.service());
            consent = UUID.randomUUID();
        }
        return leading;
    }

    public UUID draft(UUID account, Stream stream, String child) {
        UUID draft = UUID.randomUUID();
        run("""
                insert into application_draft (id, account_id, campaign_id, status, child_iin, details_confirmed,
                    by_catchment, stream_id, truth_confirmed, data_use_confirmed, created_at, updated_at)
                values (?, ?, ?, 'OPEN', ?, true, true, ?, true, true, now(), now())
                """, draft, account, stream.campaign(), child, stream.id());
        for (String type : List.of("PHOTO", "FORM_065", "FORM_052")) {
            run("""
                    insert into stored_document (id, account_id, draft_id, type, origin, file_name, media_type, size_bytes,
                        sha256, stored_at)
                    values (?, ?, ?, ?, 'UPLOADED', 'f.jpg', 'image/jpeg', 3, repeat('a', 64), now())
                    """, UUID.randomUUID(), account, draft, type);
        }
        return draft;
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    /** Sequence digits 99xx of numbers that are never issued; where both check passes fail, another day is taken. */
    private static String iin(LocalDate base, int marker, int n) {
        for (LocalDate born = base.plusDays(n / 100); ; born = born.plusDays(50)) {
            String head = born.format(DateTimeFormatter.ofPattern("yyMMdd")) + marker + "99%02d".formatted(n % 100);
            int digit = sum(head, WEIGHTS) % 11;
            digit = digit == 10 ? sum(head, SECOND) % 11 : digit;
            if (digit < 10) {
                return head + digit;
            }
        }
    }

    private static LocalDate born(String iin) {
        return new Iin(iin).birthDate().orElseThrow();
    }

    private static int sum(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum;
    }

    private static String letters(int n) {
        StringBuilder text = new StringBuilder();
        for (int rest = n; rest > 0; rest /= 26) {
            text.append((char) ('A' + rest % 26));
        }
        return text.toString();
    }
}
