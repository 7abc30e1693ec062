package kz.enrollment.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kz.enrollment.access.ParentView;
import kz.enrollment.access.internal.AccessBeans;
import kz.enrollment.consent.AccessName;
import kz.enrollment.consent.ConsentApproved;
import kz.enrollment.consent.ConsentLine;
import kz.enrollment.consent.ConsentRevoked;
import kz.enrollment.consent.ConsentStatus;
import kz.enrollment.consent.Consents;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.consent.domain.Consent;
import kz.enrollment.consent.internal.ConsentDialogue;
import kz.enrollment.consent.internal.ConsentFollowers;
import kz.enrollment.consent.internal.ConsentRequests;
import kz.enrollment.consent.internal.ConsentShelf;
import kz.enrollment.consent.internal.RevocationDesk;
import kz.enrollment.persistence.LocalPersistence;
import kz.enrollment.persistence.MovableClock;
import kz.enrollment.person.internal.PersonFile;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.NotFound;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
    private ConsentFollowers followers;
    private ConsentDialogue dialogue;
    private ConsentShelf shelf;
    private Consents consents;
    private PersonFile file;
    private List<ConsentApproved> approvals;
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
        approvals = new ArrayList<>();
        var beans = new AccessBeans(persistence, clock);
        requests = persistence.managed(new ConsentRequests(beans.tasks, beans.audit, clock));
        followers = persistence.managed(new ConsentFollowers(beans.tasks, approvals(), clock, true));
        dialogue = persistence.managed(new ConsentDialogue(beans.accounts, requests, followers, beans.audit, clock));
        shelf = persistence.managed(new ConsentShelf(beans.tasks, beans.audit, LocalPersistence.unheard(), clock));
        consents = new Consents(beans.accounts, requests, shelf, clock);
        file = persistence.managed(new PersonFile(consents, beans.accounts, beans.tasks, LocalPersistence.unheard()));
        people = persistence.managed(new People(beans.accounts, consents, beans.tasks, beans.audit));
        List.of("task", "registry_child", "registry_person", "consent", "parent_account")
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
    void the_other_consents_are_asked_for_without_a_message_of_their_own() {
        UUID consent = request(SubjectKind.APPLICANT);
        note(consent, Status.APPROVED);
        assertThat(others(consent)).hasSize(2).allMatch(this::question);
        assertThat(view(PARENT)).isEqualTo(ConsentStatus.REQUESTED);
        others(consent).forEach(follower -> note(follower, Status.APPROVED));
        assertThat(view(PARENT)).isEqualTo(ConsentStatus.APPROVED);
        assertThat(approvals).hasSize(1);
    }

    @Test
    void without_the_extension_of_ours_each_consent_has_its_own_message() {
        persistence.step(() -> requests.standingOrNew(ACCOUNT, PARENT, SubjectKind.APPLICANT));
        var plain = new ConsentFollowers(null, LocalPersistence.unheard(), clock, false);
        var follower = new Consent(
                        new UUID(0, 7),
                        new Consent.Subject(ACCOUNT, PARENT, SubjectKind.APPLICANT),
                        AccessName.PERSON,
                        clock.instant())
                .followedBy(new UUID(0, 8), AccessName.CHILDREN);
        assertThat(plain.isSilent(follower)).isFalse();
        follower.sent(clock.instant());
        assertThat(plain.isSilent(follower)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"DENIED", "NOT_IN_MOBILE_BASE", "BLACKLISTED", "EXPIRED"})
    void an_end_without_a_consent_is_the_end_of_all_of_the_message(Status end) {
        UUID consent = request(SubjectKind.APPLICANT);
        note(consent, end);
        assertThat(view(PARENT)).isEqualTo(ConsentStatus.valueOf(end.name()));
        assertThat(persistence.value("select count(*) from consent where status = '" + end + "'"))
                .isEqualTo(3L);
        assertThat(approvals).isEmpty();
    }

    @Test
    void nobody_answered_in_time_and_the_parent_may_ask_again() {
        UUID consent = request(SubjectKind.APPLICANT);
        note(consent, Status.PENDING);
        clock.advance(Duration.ofMinutes(11));
        assertThat(persistence.step(() -> dialogue.next(consent))).isEmpty();
        assertThat(view(PARENT)).isEqualTo(ConsentStatus.EXPIRED);
        assertThat(request(SubjectKind.APPLICANT)).isNotEqualTo(consent);
    }

    @Test
    void a_consent_that_ran_out_says_so_and_makes_room_for_another() {
        UUID consent = approve(SubjectKind.APPLICANT);
        clock.advance(Consent.VALIDITY);
        assertThat(view(PARENT)).isEqualTo(ConsentStatus.RAN_OUT);
        assertThat(request(SubjectKind.APPLICANT)).isNotEqualTo(consent);
    }

    @Test
    void a_revoked_consent_ends_at_once_though_nobody_was_told_yet() {
        UUID consent = approve(SubjectKind.APPLICANT);
        persistence.step(() -> shelf.revoke(ACCOUNT, consent));
        assertThat(view(PARENT)).isEqualTo(ConsentStatus.REVOKED);
        assertThat(persistence.step(() -> consents.valid(ACCOUNT, PARENT))).isEmpty();
        assertThat(line().toldService()).isFalse();
        assertThat(line().revocable()).isFalse();
        assertThat(persistence.value("select count(*) from task where kind = 'REVOKE_CONSENT'"))
                .isEqualTo(3L);
        assertThat(persistence.value("select count(*) from consent where token is not null"))
                .isEqualTo(0L);
    }

    @Test
    void with_one_consent_all_that_are_still_asked_for_are_taken_back_and_a_late_approval_changes_nothing() {
        UUID consent = request(SubjectKind.APPLICANT);
        note(consent, Status.APPROVED);
        List<UUID> followers = others(consent);
        persistence.step(() -> shelf.revoke(ACCOUNT, consent));

        assertThat(followers).hasSize(2).allSatisfy(follower -> {
            assertThat(persistence.step(() -> dialogue.next(follower))).isEmpty();
            assertThat(note(follower, Status.APPROVED)).isFalse();
        });
        assertThat(persistence.value("select count(*) from consent where status <> 'REVOKED' or token is not null"))
                .isEqualTo(0L);
        assertThat(persistence.value("select count(*) from task where kind = 'REVOKE_CONSENT'"))
                .as("the service hears of each")
                .isEqualTo(3L);
        assertThat(approvals).isEmpty();
    }

    @Test
    void the_service_is_told_of_a_revocation_until_it_hears() {
        UUID consent = approve(SubjectKind.CHILD);
        persistence.step(() -> shelf.revoke(ACCOUNT, consent));
        var desk = persistence.managed(new RevocationDesk(clock));
        assertThat(persistence.step(() -> desk.next(consent)))
                .hasValueSatisfying(told -> assertThat(told.accessName()).isEqualTo("GBDFLUniversal_token_child"));
        persistence.step(() -> desk.told(consent));
        assertThat(persistence.step(() -> desk.next(consent))).isEmpty();
    }

    @Test
    void nobody_revokes_another_parent_s_consent_or_one_that_has_ended() {
        UUID consent = approve(SubjectKind.CHILD);
        assertThatThrownBy(() -> persistence.step(() -> shelf.revoke(new UUID(0, 99), consent)))
                .isInstanceOf(NotFound.class);
        persistence.step(() -> shelf.revoke(ACCOUNT, consent));
        assertThatThrownBy(() -> persistence.step(() -> shelf.revoke(ACCOUNT, consent)))
                .hasMessage("consent.not_revocable");
    }

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
    void the_list_has_one_line_for_a_message_the_newest_first() {
        approve(SubjectKind.APPLICANT);
        clock.advance(Duration.ofMinutes(1));
        UUID child = request(SubjectKind.CHILD);
        var page = persistence.step(() -> shelf.page(ACCOUNT, 0, 1));
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.rows()).extracting(ConsentLine::id).containsExactly(child);
        assertThat(page.rows().get(0).status()).isEqualTo(ConsentStatus.REQUESTED);
        assertThat(persistence
                        .step(() -> shelf.page(ACCOUNT, 1, 1))
                        .rows()
                        .get(0)
                        .accesses())
                .containsExactly(AccessName.PERSON, AccessName.CHILDREN, AccessName.SOCIAL_STATUS);
    }

    private ConsentLine line() {
        return persistence.step(() -> shelf.page(ACCOUNT, 0, 10)).rows().get(0);
    }

    private ConsentStatus view(Iin subject) {
        return persistence.step(
                () -> consents.latest(ACCOUNT, subject).orElseThrow().status());
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
        assertThat(persistence.value("select status from consent where id = '" + consent + "'"))
                .isEqualTo(ConsentStatus.RAN_OUT.name());
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

    @SuppressWarnings("unchecked")
    private Event<ConsentApproved> approvals() {
        return (Event<ConsentApproved>) Proxy.newProxyInstance(
                FamilyIT.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, values) -> {
                    approvals.add((ConsentApproved) values[0]);
                    return null;
                });
    }

    private UUID request(SubjectKind kind) {
        Iin subject = kind == SubjectKind.APPLICANT ? PARENT : CHILD;
        return persistence.step(() -> requests.standingOrNew(ACCOUNT, subject, kind)
                .speaker(clock.instant())
                .orElseThrow()
                .dialogue());
    }

    private boolean question(UUID consent) {
        return persistence.step(() -> dialogue.next(consent).orElseThrow().silent());
    }

    private boolean note(UUID consent, Status status) {
        boolean approved = status == Status.APPROVED;
        var answer = new Answer(
                "answer", "question", clock.instant(), status, approved ? "token" : null, approved ? "key" : null);
        return persistence.step(() -> dialogue.note(consent, answer));
    }

    private UUID approve(SubjectKind kind) {
        UUID consent = request(kind);
        note(consent, Status.APPROVED);
        others(consent).forEach(follower -> note(follower, Status.APPROVED));
        String subject = (kind == SubjectKind.APPLICANT ? PARENT : CHILD).value();
        persistence.step(() -> file.approved(new ConsentApproved(consent, ACCOUNT, subject, kind)));
        return consent;
    }

    /** Those that the same message asks for. */
    private List<UUID> others(UUID consent) {
        var found =
                (String) persistence.value("select string_agg(cast(id as text), ' ') from consent where dialogue = '"
                        + consent + "' and id <> dialogue");
        return Arrays.stream(found.split(" ")).map(UUID::fromString).toList();
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
