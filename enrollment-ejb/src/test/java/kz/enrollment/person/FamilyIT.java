package kz.enrollment.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.enrollment.access.ParentView;
import kz.enrollment.access.internal.AccessBeans;
import kz.enrollment.consent.ConsentApproved;
import kz.enrollment.consent.ConsentStatus;
import kz.enrollment.consent.Consents;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.consent.domain.Consent;
import kz.enrollment.consent.internal.ConsentDialogue;
import kz.enrollment.consent.internal.ConsentRequests;
import kz.enrollment.persistence.LocalPersistence;
import kz.enrollment.persistence.MovableClock;
import kz.enrollment.person.internal.PersonFile;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.PersonName;
import kz.enrollment.shared.PhoneNumber;
import kz.enrollment.statesystems.ChildrenRegister;
import kz.enrollment.statesystems.ConsentService.Answer;
import kz.enrollment.statesystems.ConsentService.Status;
import kz.enrollment.statesystems.PersonRegister;
import kz.enrollment.statesystems.PersonRegister.Result;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From the request for consent to what the registers told, on the real tables. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FamilyIT {

    private static final UUID ACCOUNT = new UUID(0, 1);
    private static final Iin PARENT = new Iin("200514599008");
    private static final Iin CHILD = new Iin("200514599911");
    private static final ParentView ME =
            new ParentView(ACCOUNT, PARENT, new PhoneNumber("+77009900101"), false, Language.KK);

    private LocalPersistence persistence;
    private MovableClock clock;
    private ConsentRequests requests;
    private ConsentDialogue dialogue;
    private Consents consents;
    private PersonFile file;
    private People people;

    @BeforeAll
    void start() {
        persistence = new LocalPersistence();
    }

    @AfterAll
    void stop() {
        persistence.close();
    }

    @BeforeEach
    void empty() {
        clock = new MovableClock();
        var beans = new AccessBeans(persistence, clock);
        requests = persistence.managed(new ConsentRequests(beans.tasks, beans.audit, clock));
        dialogue = persistence.managed(
                new ConsentDialogue(beans.accounts, beans.audit, LocalPersistence.unheard(), clock));
        consents = persistence.managed(new Consents(beans.accounts, requests, clock));
        file = persistence.managed(new PersonFile(consents, beans.accounts, beans.tasks));
        people = persistence.managed(new People(beans.accounts, consents, beans.tasks, beans.audit));
        List.of("registry_child", "registry_person", "consent", "parent_account")
                .forEach(table -> persistence.sql("delete from " + table));
        persistence.sql("insert into parent_account (id, iin, phone, mobile_base, language, created_at) values ('"
                + ACCOUNT + "', '" + PARENT.value() + "', '+77009900101', 'NOT_ASKED', 'kk', now())");
    }

    @Test
    void a_second_click_finds_the_request_that_is_open() {
        assertThat(request(SubjectKind.APPLICANT)).isEqualTo(request(SubjectKind.APPLICANT));
    }

    @Test
    void a_denied_consent_makes_room_for_a_new_request_but_not_without_end() {
        for (int i = 0; i < 5; i++) {
            UUID consent = request(SubjectKind.APPLICANT);
            note(consent, Status.DENIED);
            clock.advance(Duration.ofSeconds(1));
        }
        assertThatThrownBy(() -> request(SubjectKind.APPLICANT)).hasMessage("consent.too_many");
        clock.advance(Duration.ofMinutes(15));
        assertThat(request(SubjectKind.APPLICANT)).isNotNull();
    }

    @Test
    void the_first_question_sends_a_message_and_the_next_ones_only_ask() {
        UUID consent = request(SubjectKind.APPLICANT);
        assertThat(question(consent)).isFalse();
        persistence.step(() -> dialogue.silent(consent));
        assertThat(question(consent)).isFalse();
        assertThat(note(consent, Status.PENDING)).isTrue();
        assertThat(question(consent)).isTrue();
        assertThat(note(consent, Status.WRONG_NUMBER)).isTrue();
        assertThat(note(consent, Status.APPROVED)).isFalse();
        assertThat(persistence.step(() -> dialogue.next(consent))).isEmpty();
        assertThat(persistence.step(() -> consents.valid(ACCOUNT, PARENT))).isPresent();
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
    void a_refused_key_ends_the_consent() {
        UUID consent = approve(SubjectKind.CHILD);
        persistence.step(() -> consents.refusedByRegister(consent));
        assertThat(persistence.step(() -> consents.valid(ACCOUNT, CHILD))).isEmpty();
        assertThat(persistence.value("select status from consent")).isEqualTo(ConsentStatus.EXPIRED.name());
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

    private UUID request(SubjectKind kind) {
        Iin subject = kind == SubjectKind.APPLICANT ? PARENT : CHILD;
        return persistence.step(() -> requests.standingOrNew(ME, subject, kind).id());
    }

    private boolean question(UUID consent) {
        return persistence.step(() -> dialogue.next(consent).orElseThrow().silent());
    }

    private boolean note(UUID consent, Status status) {
        boolean approved = status == Status.APPROVED;
        var answer = new Answer("answer", clock.instant(), status, approved ? "token" : null, approved ? "key" : null);
        return persistence.step(() -> dialogue.note(consent, answer));
    }

    private UUID approve(SubjectKind kind) {
        UUID consent = request(kind);
        note(consent, Status.APPROVED);
        String subject = (kind == SubjectKind.APPLICANT ? PARENT : CHILD).value();
        persistence.step(() -> file.approved(new ConsentApproved(consent, ACCOUNT, subject, kind)));
        return consent;
    }

    private UUID onlyPerson() {
        return UUID.fromString((String) persistence.value("select cast(id as text) from registry_person"));
    }

    private PersonView about(Iin iin) {
        return persistence.step(() -> people.about(ACCOUNT, iin).orElseThrow());
    }

    private PersonRegister.Answer found(Iin iin) {
        var person = new PersonRegister.Person(
                iin, new PersonName("Ұзақ", "Һан", null), LocalDate.of(2020, 5, 14), "398", true, null);
        return new PersonRegister.Answer("answer", clock.instant(), Result.FOUND, person);
    }

    private ChildrenRegister.Answer children(Iin... children) {
        return new ChildrenRegister.Answer(
                "children",
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
