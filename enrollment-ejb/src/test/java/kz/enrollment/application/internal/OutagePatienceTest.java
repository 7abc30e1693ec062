package kz.enrollment.application.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import kz.enrollment.access.ParentView;
import kz.enrollment.consent.ConsentStatus;
import kz.enrollment.consent.ConsentView;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.person.FetchStatus;
import kz.enrollment.person.PersonView;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutagePatienceTest {

    private static final Instant NOW = Instant.parse("2026-06-10T07:00:00Z");
    private static final Iin PARENT = new Iin("200514599008");

    private final OutagePatience patience =
            new OutagePatience(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofSeconds(30));

    @Test
    void a_family_waits_for_the_service_of_consents_before_it_goes_on() {
        assertThat(patience.isConsentSilent(consent(ConsentStatus.REQUESTED, true, 29), account(true)))
                .isFalse();
        assertThat(patience.isConsentSilent(consent(ConsentStatus.REQUESTED, true, 30), account(true)))
                .isTrue();
        assertThat(patience.isConsentSilent(null, account(true))).isFalse();
    }

    @Test
    void who_has_the_message_answers_it_unless_the_service_falls_silent_then() {
        assertThat(patience.isConsentSilent(consent(ConsentStatus.SENT, false, 300), account(true)))
                .isFalse();
        assertThat(patience.isConsentSilent(consent(ConsentStatus.SENT, true, 300), account(true)))
                .isTrue();
    }

    @Test
    void two_systems_that_contradict_each_other_about_a_phone_keep_nobody() {
        ConsentView stranger = consent(ConsentStatus.NOT_IN_MOBILE_BASE, false, 1);
        assertThat(patience.isConsentSilent(stranger, account(true))).isTrue();
        assertThat(patience.mayGoOnUnder(stranger, account(true))).isTrue();
        assertThat(patience.isConsentSilent(stranger, account(false))).isFalse();
        assertThat(patience.mayGoOnUnder(stranger, account(false))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = ConsentStatus.class,
            names = {"DENIED", "BLACKLISTED", "EXPIRED", "RAN_OUT", "REVOKED"})
    void an_end_without_a_consent_lets_nobody_through(ConsentStatus end) {
        assertThat(patience.isConsentSilent(consent(end, true, 300), account(true)))
                .isFalse();
        assertThat(patience.mayGoOnUnder(consent(end, true, 300), account(true)))
                .isFalse();
    }

    @Test
    void a_register_is_waited_for_from_the_consent_on_and_not_when_it_knows_nobody() {
        assertThat(patience.isRegisterSilent(approved(29), record(FetchStatus.ASKED)))
                .isFalse();
        assertThat(patience.isRegisterSilent(approved(30), record(FetchStatus.ASKED)))
                .isTrue();
        assertThat(patience.isRegisterSilent(approved(30), null)).isTrue();
        assertThat(patience.isRegisterSilent(approved(1), record(FetchStatus.NOT_FOUND)))
                .isTrue();
        assertThat(patience.isRegisterSilent(approved(300), record(FetchStatus.FOUND)))
                .isFalse();
    }

    private static ConsentView consent(ConsentStatus status, boolean trouble, int secondsAgo) {
        return new ConsentView(
                new UUID(0, 1),
                PARENT,
                SubjectKind.APPLICANT,
                status,
                trouble,
                NOW.minusSeconds(secondsAgo),
                null,
                null,
                "+7 700 ••• •• 01");
    }

    private static ConsentView approved(int secondsAgo) {
        Instant at = NOW.minusSeconds(secondsAgo);
        return new ConsentView(
                new UUID(0, 1),
                PARENT,
                SubjectKind.APPLICANT,
                ConsentStatus.APPROVED,
                false,
                at.minusSeconds(60),
                at,
                NOW.plusSeconds(3600),
                "+7 700 ••• •• 01");
    }

    private static PersonView record(FetchStatus status) {
        return new PersonView(PARENT, status, false, null, null, null, null, null, null, null);
    }

    private static ParentView account(boolean confirmed) {
        return new ParentView(new UUID(0, 2), PARENT, new PhoneNumber("+77009900101"), confirmed, Language.KK);
    }
}
