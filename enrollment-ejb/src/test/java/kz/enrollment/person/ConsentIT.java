package kz.enrollment.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kz.enrollment.consent.AccessName;
import kz.enrollment.consent.ConsentLine;
import kz.enrollment.consent.ConsentStatus;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.consent.domain.Consent;
import kz.enrollment.consent.internal.ConsentFollowers;
import kz.enrollment.consent.internal.OwnAccounts;
import kz.enrollment.consent.internal.RevocationDesk;
import kz.enrollment.persistence.LocalPersistence;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.NotFound;
import kz.enrollment.statesystems.ConsentService.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the request for consent to its end, on the real tables. */
class ConsentIT extends FamilyTables {

    private static final OwnAccounts OWN = OwnAccounts.of(ACCOUNT, List.of());

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
    @Timeout(30)
    void of_two_answers_at_the_same_moment_one_notices_that_all_are_there() throws Exception {
        UUID leading = request(SubjectKind.APPLICANT);
        note(leading, Status.APPROVED);
        List<UUID> followers = others(leading);

        CompletableFuture<Boolean> second = persistence.step(() -> {
            dialogue.note(followers.get(0), answer(Status.APPROVED));
            var other = CompletableFuture.supplyAsync(() -> note(followers.get(1), Status.APPROVED));
            while (!other.isDone() && !someoneWaits()) {
                Thread.onSpinWait();
            }
            return other;
        });
        second.get(10, TimeUnit.SECONDS);

        assertThat(approvals).hasSize(1);
    }

    private boolean someoneWaits() {
        return (long) persistence.value("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                > 0;
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
        persistence.step(() -> shelf.revoke(OWN, consent));
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
        persistence.step(() -> shelf.revoke(OWN, consent));

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
        persistence.step(() -> shelf.revoke(OWN, consent));
        var desk = persistence.managed(new RevocationDesk(clock));
        assertThat(persistence.step(() -> desk.next(consent)))
                .hasValueSatisfying(told -> assertThat(told.accessName()).isEqualTo("GBDFLUniversal_token_child"));
        persistence.step(() -> desk.told(consent));
        assertThat(persistence.step(() -> desk.next(consent))).isEmpty();
    }

    @Test
    void nobody_revokes_another_parent_s_consent_or_one_that_has_ended() {
        UUID consent = approve(SubjectKind.CHILD);
        assertThatThrownBy(() ->
                        persistence.step(() -> shelf.revoke(OwnAccounts.of(new UUID(0, 99), List.of()), consent)))
                .isInstanceOf(NotFound.class);
        persistence.step(() -> shelf.revoke(OWN, consent));
        assertThatThrownBy(() -> persistence.step(() -> shelf.revoke(OWN, consent)))
                .hasMessage("consent.not_revocable");
    }

    @Test
    void the_list_has_one_line_for_a_message_the_newest_first() {
        approve(SubjectKind.APPLICANT);
        clock.advance(Duration.ofMinutes(1));
        UUID child = request(SubjectKind.CHILD);
        var page = persistence.step(() -> shelf.page(OWN, 0, 1));
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.rows()).extracting(ConsentLine::id).containsExactly(child);
        assertThat(page.rows().get(0).status()).isEqualTo(ConsentStatus.REQUESTED);
        assertThat(persistence.step(() -> shelf.page(OWN, 1, 1)).rows().get(0).accesses())
                .containsExactly(AccessName.PERSON, AccessName.CHILDREN, AccessName.SOCIAL_STATUS);
    }

    @Test
    void a_refused_key_ends_the_consent() {
        UUID consent = approve(SubjectKind.CHILD);
        persistence.step(() -> consents.refusedByRegister(consent));
        assertThat(persistence.step(() -> consents.valid(ACCOUNT, CHILD))).isEmpty();
        assertThat(persistence.value("select status from consent where id = '" + consent + "'"))
                .isEqualTo(ConsentStatus.RAN_OUT.name());
    }

    private ConsentLine line() {
        return persistence.step(() -> shelf.page(OWN, 0, 10)).rows().get(0);
    }

    private ConsentStatus view(Iin subject) {
        return persistence.step(
                () -> consents.latest(ACCOUNT, subject).orElseThrow().status());
    }

    private boolean question(UUID consent) {
        return persistence.step(() -> dialogue.next(consent).orElseThrow().silent());
    }
}
