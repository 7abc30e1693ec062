package kz.enrollment.person.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.consent.ConsentGrant;
import kz.enrollment.shared.Iin;
import kz.enrollment.statesystems.ChildrenRegister;
import kz.enrollment.statesystems.PersonRegister;
import kz.enrollment.statesystems.PersonRegister.Result;
import kz.enrollment.task.Outcome;
import org.junit.jupiter.api.Test;

/** A register that does not accept a key is asked again, like a silent one. */
class AskPersonTest {

    private static final UUID PERSON = new UUID(0, 1);
    private static final UUID CONSENT = new UUID(0, 2);
    private static final Iin PARENT = new Iin("200514599008");
    private static final Instant NOW = Instant.parse("2026-07-03T10:00:00Z");

    private final List<String> noted = new ArrayList<>();

    @Test
    void a_refused_key_is_noted_and_the_register_asked_again() {
        Outcome outcome = asked(Result.CONSENT_REFUSED, false);
        assertThat(outcome.failure()).isEqualTo("KEY_REFUSED");
        assertThat(noted).containsExactly("refused " + CONSENT);
    }

    @Test
    void a_key_the_civil_registry_refuses_does_not_hide_what_the_other_register_told() {
        Outcome outcome = asked(Result.FOUND, true);
        assertThat(outcome.failure()).isNull();
        assertThat(noted).containsExactly("without children");
    }

    @Test
    void an_answer_of_both_is_taken() {
        assertThat(asked(Result.FOUND, false).failure()).isNull();
        assertThat(noted).containsExactly("answered");
    }

    private Outcome asked(Result result, boolean childrenRefused) {
        PersonRegister persons = (iin, access) -> new PersonRegister.Answer("a1", "q1", NOW, result, null);
        ChildrenRegister children =
                (parent, access) -> new ChildrenRegister.Answer("a2", "q2", NOW, childrenRefused, List.of());
        return new AskPerson(new File(), new Refusals(), persons, children).run(PERSON, 1);
    }

    private final class Refusals extends RefusedKeys {

        @Override
        public void refused(UUID personId, UUID consentId) {
            noted.add("refused " + consentId);
        }
    }

    private final class File extends PersonFile {

        @Override
        public Optional<Question> question(UUID personId) {
            ConsentGrant grant = new ConsentGrant(CONSENT, "t", "k", "a0", "q0", NOW);
            return Optional.of(new Question(PARENT, grant, grant));
        }

        @Override
        public void answered(UUID personId, PersonRegister.Answer answer, ChildrenRegister.Answer children) {
            noted.add("answered");
        }

        @Override
        public void answeredWithoutChildren(UUID personId, PersonRegister.Answer answer) {
            noted.add("without children");
        }
    }
}
