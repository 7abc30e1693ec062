package kz.enrollment.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.enrollment.consent.ConsentRevoked;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.consent.domain.Consent;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PersonName;
import kz.enrollment.statesystems.ChildrenRegister;
import kz.enrollment.statesystems.PersonRegister;
import kz.enrollment.statesystems.PersonRegister.Result;
import org.junit.jupiter.api.Test;

/** What the registers told of a family that consented, on the real tables. */
class FamilyIT extends FamilyTables {

    @Test
    void what_was_read_under_a_revoked_consent_is_forgotten() {
        approve(SubjectKind.APPLICANT);
        UUID person = onlyPerson();
        persistence.step(() -> file.answered(person, found(PARENT), children(CHILD)));
        persistence.step(() -> file.revoked(new ConsentRevoked(ACCOUNT, PARENT.value(), SubjectKind.APPLICANT)));
        assertThat(persistence.step(() -> people.about(ACCOUNT, PARENT))).isEmpty();
        assertThat(persistence.step(() -> people.child(ACCOUNT, CHILD))).isEmpty();
    }

    @Test
    void nobody_is_asked_under_a_consent_that_ran_out() {
        approve(SubjectKind.APPLICANT);
        UUID person = onlyPerson();
        assertThat(persistence.step(() -> file.question(person))).isPresent();
        clock.advance(Consent.VALIDITY);
        assertThat(persistence.step(() -> file.question(person))).isEmpty();
        assertThat(persistence.step(() -> consents.valid(ACCOUNT, PARENT))).isEmpty();
    }

    @Test
    void the_applicant_is_found_together_with_the_children() {
        approve(SubjectKind.APPLICANT);
        UUID person = onlyPerson();
        assertThat(persistence.step(() -> file.question(person)))
                .hasValueSatisfying(question -> assertThat(question.children()).isTrue());
        persistence.step(() -> file.answered(person, found(PARENT), children(CHILD)));
        assertThat(about(PARENT).status()).isEqualTo(FetchStatus.FOUND);
        assertThat(about(PARENT).address()).isNull();
        assertThat(persistence.step(() -> people.child(ACCOUNT, CHILD)))
                .hasValueSatisfying(child -> assertThat(child.kinship()).isEqualTo(Kinship.GUARDIAN));
    }

    @Test
    void a_new_answer_replaces_the_children_of_the_former() {
        approve(SubjectKind.APPLICANT);
        UUID person = onlyPerson();
        persistence.step(() -> file.answered(person, found(PARENT), children(CHILD)));
        clock.advance(Consent.VALIDITY.plusSeconds(1));
        approve(SubjectKind.APPLICANT);
        UUID next = UUID.fromString(
                (String) persistence.value("select cast(id as text) from registry_person where status = 'ASKED'"));
        assertThat(about(PARENT).status()).isEqualTo(FetchStatus.ASKED);
        persistence.step(() -> file.answered(next, found(PARENT), children()));
        assertThat(persistence.step(() -> people.child(ACCOUNT, CHILD))).isEmpty();
    }

    @Test
    void an_unanswered_question_does_not_hide_the_next_one() {
        approve(SubjectKind.CHILD);
        UUID first = onlyPerson();
        persistence.step(() -> file.silent(first));
        assertThat(about(CHILD).trouble()).isTrue();
        clock.advance(Consent.VALIDITY.plusSeconds(1));
        approve(SubjectKind.CHILD);
        assertThat(onlyPerson()).isNotEqualTo(first);
        assertThat(about(CHILD).trouble()).isFalse();
    }

    private PersonView about(Iin iin) {
        return persistence.step(() -> people.about(ACCOUNT, iin).orElseThrow());
    }

    private PersonRegister.Answer found(Iin iin) {
        var person = new PersonRegister.Person(
                iin, new PersonName("Ұзақ", "Һан", null), LocalDate.of(2020, 5, 14), "398", true, null);
        return new PersonRegister.Answer("answer", "question", clock.instant(), Result.FOUND, person);
    }

    private ChildrenRegister.Answer children(Iin... children) {
        return new ChildrenRegister.Answer(
                "children",
                "question",
                clock.instant(),
                false,
                List.of(children).stream().map(FamilyIT::child).toList());
    }

    private static ChildrenRegister.Child child(Iin iin) {
        return new ChildrenRegister.Child(
                iin,
                new PersonName("Ұзақ", null, null),
                LocalDate.of(2020, 5, 14),
                ChildrenRegister.Kinship.GUARDIAN,
                null);
    }
}
