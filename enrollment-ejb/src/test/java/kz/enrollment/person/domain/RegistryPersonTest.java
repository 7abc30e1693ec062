package kz.enrollment.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.enrollment.person.AddressKind;
import kz.enrollment.person.AddressView;
import kz.enrollment.person.FetchStatus;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PersonName;
import org.junit.jupiter.api.Test;

class RegistryPersonTest {

    private static final Instant NOW = Instant.parse("2026-07-03T10:00:00Z");
    private static final AddressView ADDRESS = new AddressView(
            AddressKind.PERMANENT, "street", "1", null, "kk", "ru", null, LocalDate.of(2024, 2, 1), null);

    private final RegistryPerson person =
            new RegistryPerson(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), new Iin("200514599008"));

    @Test
    void what_was_found_is_told_with_its_evidence() {
        person.silent();
        found(ADDRESS);
        var view = person.view();
        assertThat(view.status()).isEqualTo(FetchStatus.FOUND);
        assertThat(view.trouble()).isFalse();
        assertThat(view.name().full()).isEqualTo("Surname Given");
        assertThat(view.address()).isEqualTo(ADDRESS);
        assertThat(view.answerId()).isEqualTo("answer");
        assertThat(view.answeredAt()).isEqualTo(NOW);
    }

    @Test
    void somebody_without_registration_has_no_address() {
        found(null);
        assertThat(person.view().address()).isNull();
    }

    @Test
    void asking_again_keeps_what_was_told_until_the_new_answer() {
        found(ADDRESS);
        person.askAgain(new UUID(0, 4));
        var view = person.view();
        assertThat(view.status()).isEqualTo(FetchStatus.ASKED);
        assertThat(view.name()).isNotNull();
        assertThat(view.address()).isNotNull();
        assertThat(view.answerId()).isNull();
        assertThat(person.waiting()).isTrue();
    }

    @Test
    void a_key_is_refused_for_good_only_when_the_register_has_said_so_for_long_enough() {
        Duration patience = Duration.ofHours(2);
        assertThat(person.keyRefused(NOW, patience)).isFalse();
        assertThat(person.view().trouble()).isTrue();
        assertThat(person.keyRefused(NOW.plusSeconds(7199), patience)).isFalse();
        assertThat(person.keyRefused(NOW.plusSeconds(7200), patience)).isTrue();
    }

    @Test
    void an_answer_ends_the_doubt_about_a_key() {
        person.keyRefused(NOW, Duration.ofHours(2));
        found(ADDRESS);
        person.awaitChildren();
        assertThat(person.keyRefused(NOW.plusSeconds(7200), Duration.ofHours(2)))
                .isFalse();
        assertThat(person.view().trouble()).isFalse();
    }

    @Test
    void an_unknown_person_is_an_answer_and_silence_is_none() {
        person.silent();
        assertThat(person.waiting()).isTrue();
        assertThat(person.view().trouble()).isTrue();
        person.notFound("answer", NOW);
        assertThat(person.waiting()).isFalse();
        assertThat(person.view().status()).isEqualTo(FetchStatus.NOT_FOUND);
        assertThat(person.view().trouble()).isFalse();
    }

    private void found(AddressView address) {
        var name = new PersonName("Surname", "Given", null);
        person.found(new RegistryPerson.Facts(name, LocalDate.of(2020, 5, 14), "398", true, address), "answer", NOW);
    }
}
