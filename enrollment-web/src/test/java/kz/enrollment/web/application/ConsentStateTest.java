package kz.enrollment.web.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import kz.enrollment.consent.ConsentStatus;
import kz.enrollment.consent.ConsentView;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.person.FetchStatus;
import kz.enrollment.person.PersonView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentStateTest {

    private static final Instant NOON = Instant.parse("2026-06-10T07:00:00Z");

    @Test
    void before_anything_was_asked_there_is_something_to_ask() {
        assertThat(ConsentState.of(null, null)).isEqualTo(ConsentState.NONE);
        assertThat(ConsentState.NONE.isAskable()).isTrue();
    }

    @Test
    void a_silent_consent_service_is_told_apart_from_a_slow_parent() {
        assertThat(ConsentState.of(consent(ConsentStatus.SENT, false), null)).isEqualTo(ConsentState.WAITING);
        assertThat(ConsentState.of(consent(ConsentStatus.SENT, true), null)).isEqualTo(ConsentState.TROUBLE);
    }

    @Test
    void after_the_approval_the_register_is_read() {
        ConsentView approved = consent(ConsentStatus.APPROVED, false);
        assertThat(ConsentState.of(approved, null)).isEqualTo(ConsentState.READING);
        assertThat(ConsentState.of(approved, person(FetchStatus.ASKED, false))).isEqualTo(ConsentState.READING);
        assertThat(ConsentState.of(approved, person(FetchStatus.ASKED, true))).isEqualTo(ConsentState.READING_TROUBLE);
        assertThat(ConsentState.of(approved, person(FetchStatus.FOUND, false))).isEqualTo(ConsentState.DONE);
        assertThat(ConsentState.of(approved, person(FetchStatus.NOT_FOUND, false)))
                .isEqualTo(ConsentState.NOT_FOUND);
    }

    @Test
    void a_consent_that_ran_out_can_be_asked_for_again_whatever_it_brought() {
        assertThat(ConsentState.of(consent(ConsentStatus.EXPIRED, false), person(FetchStatus.FOUND, false)))
                .isEqualTo(ConsentState.EXPIRED);
    }

    @Test
    void what_ran_out_was_revoked_or_was_never_answered_is_told_apart() {
        assertThat(ConsentState.of(consent(ConsentStatus.RAN_OUT, false), null)).isEqualTo(ConsentState.RAN_OUT);
        assertThat(ConsentState.of(consent(ConsentStatus.REVOKED, false), null)).isEqualTo(ConsentState.REVOKED);
        assertThat(ConsentState.of(consent(ConsentStatus.EXPIRED, false), null)).isEqualTo(ConsentState.EXPIRED);
    }

    @Test
    void who_has_waited_long_enough_for_a_silent_system_may_go_on_and_still_waits_for_it() {
        ConsentView sent = consent(ConsentStatus.SENT, true);
        assertThat(ConsentState.of(sent, null, true)).isEqualTo(ConsentState.SILENT);
        assertThat(ConsentState.of(sent, null, false)).isEqualTo(ConsentState.TROUBLE);
        ConsentView approved = consent(ConsentStatus.APPROVED, false);
        assertThat(ConsentState.of(approved, person(FetchStatus.ASKED, true), true))
                .isEqualTo(ConsentState.READING_SILENT);
        assertThat(ConsentState.of(approved, person(FetchStatus.NOT_FOUND, false), true))
                .isEqualTo(ConsentState.NOT_FOUND);
        assertThat(ConsentState.SILENT.isWaiting()).isTrue();
        assertThat(ConsentState.READING_SILENT.isWaiting()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(ConsentStatus.class)
    void every_answer_leaves_the_parent_something_to_do_or_to_wait_for(ConsentStatus status) {
        ConsentState state = ConsentState.of(consent(status, false), null);
        assertThat(state.isWaiting()).isNotEqualTo(state.isAskable());
    }

    private static ConsentView consent(ConsentStatus status, boolean trouble) {
        return new ConsentView(
                UUID.randomUUID(), null, SubjectKind.APPLICANT, status, trouble, NOON, null, null, "+7 700 ••• •• 01");
    }

    private static PersonView person(FetchStatus status, boolean trouble) {
        return new PersonView(null, status, trouble, null, null, null, null, null, null, null);
    }
}
