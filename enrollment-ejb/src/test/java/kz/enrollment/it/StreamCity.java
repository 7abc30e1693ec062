package kz.enrollment.it;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A campaign with as many streams as a city has, and staff of its departments; written by a few statements. */
@Stateless
@PermitAll
public class StreamCity {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Inject
    private World world;

    /** Streams of Medeu, open since a minute, each with classes of four places. */
    public List<UUID> streams(int count, int classes) {
        return streams(count, classes, "MEDEU", null);
    }

    /** @param releaseAt as SQL, e.g. {@code now()}, or null */
    public List<UUID> streams(int count, int classes, String district, String releaseAt) {
        int n = NEXT.incrementAndGet();
        UUID campaign = UUID.randomUUID();
        world.run(
                "insert into district values (?, ?, ?, '8-775') on conflict do nothing", district, district, district);
        world.run("""
                insert into campaign (id, code, city, name_kk, name_ru, admission_year, opens, closes, order_not_before,
                    in_force_from, rule, class_limit, max_file_bytes, max_total_bytes, complaint_working_days,
                    legal_basis_kk, legal_basis_ru, release_at)
                values (?, ?, 'STREAMCITY', 'Сынақ', 'Проба', 2026, now() - interval '1 minute', now() + interval '9 days',
                    '2026-01-01', '2026-01-01', 'N', 25, 5242880, 20971520, 20, 'негіз', 'основание', %s)
                """.formatted(releaseAt), campaign, "C%03d".formatted(n));
        world.run("""
                with numbers as (select i, gen_random_uuid() school, gen_random_uuid() stream
                                 from generate_series(1, ?) i),
                schools as (insert into school
                    select school, 'SCHOOL', ? + i, 'Мектеп', 'Школа', ?, 'мекен', 'адрес', '', null, true, true
                    from numbers),
                streams as (insert into stream select stream, ?, school, 'kk', i || 'K' from numbers)
                insert into class_set select stream, number, 4 from numbers, generate_series(1, ?) number
                """, count, 100_000 + 1_000 * n, district, campaign, classes);
        open(campaign, 4 * classes);
        return world.rows("select id from stream where campaign_id = ? order by length(code), code", campaign).stream()
                .map(row -> UUID.fromString(row.get(0)))
                .toList();
    }

    /** A member of a department; the district counts for the role DISTRICT only. */
    public UUID staff(String role, String district) {
        UUID id = UUID.randomUUID();
        world.run("""
                insert into staff_account (id, login, password_hash, totp_secret, role, district_code, full_name,
                    position_kk, position_ru)
                values (?, ?, 'x', 'x', ?, ?, 'Қызметкер', 'қызметкер', 'сотрудник')
                """, id, "d" + id, role, "DISTRICT".equals(role) ? district : null);
        return id;
    }

    /** The public identifier of a stream. */
    public String nameOf(UUID stream) {
        return world.text(
                "select c.code || '-' || s.code from stream s join campaign c on c.id = s.campaign_id where s.id = ?",
                stream);
    }

    private void open(UUID campaign, int places) {
        world.run("""
                with opened as (select id, date_trunc('second', now()) as at,
                    encode(sha256(convert_to(repeat('0', 64) || ',1,'
                        || to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
                        || ',,,OPENED,' || ? || ',0,0,false', 'UTF8')), 'hex') as hash
                    from stream where campaign_id = ?),
                places as (insert into stream_places (stream_id, rule, places, catchment, outside, released,
                        last_sequence, ledger_rows, head_hash, last_at)
                    select id, 'N', ?, 0, 0, false, 0, 1, hash, at from opened)
                insert into ledger_entry select id, 1, at, null, null, 'OPENED', ?, 0, 0, false, hash from opened
                """, places, campaign, places, places);
    }
}
