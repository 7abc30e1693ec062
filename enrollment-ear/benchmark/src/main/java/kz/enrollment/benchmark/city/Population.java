package kz.enrollment.benchmark.city;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.enrollment.shared.Iin;

/** Families who have done everything but the documents and the signature. Each call makes other people. */
public final class Population {
    private static final int OUTSIDERS = 5;
    private static final int PEOPLE_A_TOWN = 10_000;
    private static final LocalDate PARENTS_BORN = LocalDate.of(1980, 1, 1);
    private static final LocalDate CHILDREN_BORN = LocalDate.of(2018, 1, 1);

    private final Town town;
    private final Numbers parents;
    private final Numbers children;
    private int made;

    /** Towns of other numbers have other people. */
    public Population(Town town) {
        this.town = town;
        this.parents = new Numbers(PARENTS_BORN, 3, town.number() * PEOPLE_A_TOWN);
        this.children = new Numbers(CHILDREN_BORN, 5, town.number() % 10 * PEOPLE_A_TOWN);
    }

    /** Spread over all streams in turn, every fifth from outside the catchment. */
    public List<Family> settle(Connection connection, int families) throws SQLException {
        List<Family> settled = new ArrayList<>();
        for (int i = 0; i < families; i++) {
            settled.add(family());
        }
        store(connection, settled);
        return settled;
    }

    /** The same with small documents, so that only the signature is left. */
    public List<Family> settleWithDocuments(Connection connection, int families) throws SQLException {
        List<Family> settled = settle(connection, families);
        Documents.store(connection, settled);
        return settled;
    }

    private Family family() {
        int n = made++;
        return new Family(
                UUID.randomUUID(),
                parents.next(),
                "+7700%03d%04d".formatted(town.number(), n),
                children.next(),
                UUID.randomUUID(),
                town.streams().get(n % town.streams().size()),
                n % OUTSIDERS != 0);
    }

    private void store(Connection connection, List<Family> families) throws SQLException {
        try (Rows accounts = new Rows(connection, """
                insert into parent_account (id, iin, phone, mobile_base, mobile_base_answer, mobile_base_at, language,
                    created_at)
                values (?, ?, ?, 'CONFIRMED', 'a0', now(), 'kk', now())
                """)) {
            for (Family family : families) {
                accounts.add(family.account(), family.iin(), family.phone());
            }
        }
        try (Rows drafts = new Rows(connection, """
                        insert into application_draft (id, account_id, campaign_id, status, child_iin, details_confirmed,
                            by_catchment, stream_id, truth_confirmed, data_use_confirmed, created_at, updated_at)
                        values (?, ?, ?, 'OPEN', ?, true, true, ?, true, true, now(), now())
                        """);
                Rows children = new Rows(connection, """
                        insert into registry_child (id, account_id, iin, surname, given_name, birth_date, kinship,
                            act_number, answer_id, answered_at)
                        values (?, ?, ?, 'Әлиев', 'Ғани', ?, 'MOTHER', 'акт', 'a1', now())
                        """);
                Told told = new Told(connection)) {
            for (Family one : families) {
                drafts.add(
                        one.draft(),
                        one.account(),
                        town.campaign(),
                        one.childIin(),
                        one.stream().id());
                children.add(UUID.randomUUID(), one.account(), one.childIin(), born(one.childIin()));
                told.parent(one);
                told.child(one);
            }
        }
    }

    static LocalDate born(String iin) {
        return new Iin(iin).birthDate().orElseThrow();
    }
}
