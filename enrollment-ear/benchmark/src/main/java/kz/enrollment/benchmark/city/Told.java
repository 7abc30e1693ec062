package kz.enrollment.benchmark.city;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the registers told about people under their consents. */
final class Told implements AutoCloseable {
    /** What a parent's one answer to 1414 opens. */
    private static final Map<String, List<String>> ACCESSES = Map.of(
            "APPLICANT", List.of("GBDFLUniversal_token", "ZAGS_CHILDREN", "SOCIAL_STATUS"),
            "CHILD", List.of("GBDFLUniversal_token_child", "ZAGS_BIRTH_ACT"));

    private final Rows consents;
    private final Rows people;

    Told(Connection connection) throws SQLException {
        consents = new Rows(connection, """
                insert into consent (id, dialogue, account_id, subject_iin, subject_kind, access_name, status, requested_at,
                    answered_at, valid_until, token, public_key, answer_id)
                values (?, ?, ?, ?, ?, ?, 'APPROVED', now(), now(), now() + interval '1 day', 't', 'k', 'a2')
                """);
        people = new Rows(connection, """
                insert into registry_person (id, account_id, consent_id, iin, status, surname, given_name, birth_date,
                    citizenship, alive, address_street, address_building, address_text_kk, address_text_ru, address_kind,
                    answer_id, answered_at)
                values (?, ?, ?, ?, 'FOUND', ?, 'Ғани', ?, '398', true, ?, '5', 'мекенжай', 'адрес', ?, 'a3', now())
                """);
    }

    void parent(Family family) throws SQLException {
        String street = family.inside() ? family.stream().street() : "басқа көше";
        told(family, family.iin(), "APPLICANT", "Әлиева", street, "PERMANENT");
    }

    void child(Family family) throws SQLException {
        told(family, family.childIin(), "CHILD", "Әлиев", null, null);
    }

    private void told(Family family, String iin, String kind, String surname, String street, String address)
            throws SQLException {
        UUID consent = UUID.randomUUID();
        UUID next = consent;
        for (String access : ACCESSES.get(kind)) {
            consents.add(next, consent, family.account(), iin, kind, access);
            next = UUID.randomUUID();
        }
        people.add(UUID.randomUUID(), family.account(), consent, iin, surname, Population.born(iin), street, address);
    }

    /** Consents first: the records refer to them. */
    @Override
    public void close() throws SQLException {
        consents.close();
        people.close();
    }
}
