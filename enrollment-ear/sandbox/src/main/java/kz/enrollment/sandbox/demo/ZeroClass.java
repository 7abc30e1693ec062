package kz.enrollment.sandbox.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.enrollment.sandbox.city.City;
import kz.enrollment.sandbox.city.Gender;
import kz.enrollment.sandbox.city.IinSequence;
import kz.enrollment.sandbox.city.Language;
import kz.enrollment.sandbox.city.School;

/**
 * Lists a few pupils of one school's zero class as the school would have done before the opening: each holds a reserved
 * place, with its row in the ledger, and waits for the parent's statement.
 */
final class ZeroClass {

    /** Its officer and director can log in; no showcase family lives in its catchment. */
    static final int SCHOOL = 19;

    private static final Language LANGUAGE = Language.KK;
    private static final Duration BEFORE_THE_OPENING = Duration.ofMinutes(1350);

    private static final List<Pupil> PUPILS = List.of(
            new Pupil("Үлгібаев", "Дархан", Gender.MALE, 11),
            new Pupil("Мысалова", "Аружан", Gender.FEMALE, 12),
            new Pupil("Сынақов", "Әлихан", Gender.MALE, 13));

    private final School school;
    private final DemoCampaign campaign;
    private final Set<String> taken;
    private final IinSequence numbers = new IinSequence();

    private record Pupil(String surname, String givenName, Gender gender, int day) {}

    ZeroClass(City city, DemoCampaign campaign) {
        this.taken =
                city.children().stream().map(child -> child.person().iin()).collect(Collectors.toUnmodifiableSet());
        this.school = city.schools().stream()
                .filter(one -> one.kind() == School.Kind.SCHOOL && one.number() == SCHOOL)
                .findFirst()
                .orElseThrow();
        this.campaign = campaign;
    }

    /** How long before the opening the ledger of this stream must begin. */
    static Instant ledgerBegins(Instant opens) {
        return opens.minus(BEFORE_THE_OPENING.multipliedBy(2));
    }

    static boolean isOf(School school, School.Stream stream) {
        return school.kind() == School.Kind.SCHOOL && school.number() == SCHOOL && stream.language() == LANGUAGE;
    }

    void write(Connection connection) throws SQLException {
        var stream = Ids.stream(campaign.code(), school, LANGUAGE);
        try (var pupils = new Batch(
                        connection,
                        "zero_class_pupil (id, campaign_id, stream_id, school_id, city, child_iin, surname, given_name,"
                                + " birth_date, status, registered_at, registered_by, reference, sequence, category,"
                                + " state, before_count, before_in_category, ledger_row, ledger_hash, rule, places,"
                                + " catchment, outside, waiting_catchment, waiting_outside, released)");
                var claims = new Batch(connection, "place_claim (reference, stream_id, sequence, category, state)")) {
            var ledger = new StreamLedger(connection, stream);
            for (int n = 1; n <= PUPILS.size(); n++) {
                reserve(ledger, claims, pupils, n);
            }
            ledger.store();
        }
    }

    private void reserve(StreamLedger ledger, Batch claims, Batch pupils, int n) throws SQLException {
        var at = campaign.opens().minus(BEFORE_THE_OPENING).plusSeconds(60L * n);
        var reference = "1900-0000-%04d".formatted(n);
        ledger.reserve(at, reference);
        claims.row(reference, ledger.stream(), n, "K", "HOLDING");
        pupils.row(values(ledger, PUPILS.get(n - 1), at, reference, n));
    }

    private Object[] values(StreamLedger ledger, Pupil pupil, Instant at, String reference, int n) {
        var born = LocalDate.of(campaign.admissionYear() - 6, 3, pupil.day());
        return new Object[] {
            Ids.of("zero-class/" + n),
            Ids.campaign(campaign.code()),
            ledger.stream(),
            Ids.school(school),
            "ALMATY",
            number(born, pupil.gender()),
            pupil.surname(),
            pupil.givenName(),
            born,
            "LISTED",
            at,
            officer(),
            reference,
            n,
            "K",
            "HOLDING",
            n - 1,
            n - 1,
            ledger.rows(),
            ledger.hash(),
            "N",
            ledger.places(),
            n,
            0,
            0,
            0,
            false
        };
    }

    /** Nobody of the city's families has it. */
    private String number(LocalDate born, Gender gender) {
        var number = numbers.citizen(born, gender);
        while (taken.contains(number)) {
            number = numbers.citizen(born, gender);
        }
        return number;
    }

    private static UUID officer() {
        return Ids.of("staff/officer" + SCHOOL);
    }
}
