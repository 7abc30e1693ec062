package kz.enrollment.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.enrollment.access.Check.Result;
import kz.enrollment.access.internal.AccessBeans;
import kz.enrollment.persistence.LocalPersistence;
import kz.enrollment.persistence.MovableClock;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Language;
import kz.enrollment.statesystems.MobileBase.Registered;
import kz.enrollment.statesystems.RegistryUnavailable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A parent's and a member of staff's log-in on the real tables. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoginIT {

    private static final String IIN = "200514599008";
    private static final String OTHER_IIN = "200514599911";
    private static final ProvedIin BY_KEY = new ProvedIin(IIN, "EDS");
    private static final String PHONE = "+77009900101";

    private LocalPersistence persistence;
    private MovableClock clock;
    private AccessBeans beans;
    private Supplier<Registered> mobileBase;

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
        beans = new AccessBeans(persistence, clock, (iin, phone) -> mobileBase.get());
        mobileBase = this::silent;
        persistence.sql("delete from one_time_code");
        persistence.sql("delete from outbox_message");
        persistence.sql("delete from parent_account");
    }

    @Test
    void the_code_of_the_message_opens_once() {
        var ticket = request(IIN, PHONE);
        assertThat(prove(ticket.id(), codeSent())).isEqualTo(Result.RIGHT);
        assertThat(prove(ticket.id(), codeSent())).isEqualTo(Result.USED);
    }

    @Test
    void a_wrong_code_is_counted_and_an_unknown_ticket_opens_nothing() {
        var ticket = request(IIN, PHONE);
        String wrong = codeSent().equals("000000") ? "111111" : "000000";
        persistence.step(() -> beans.door.prove(ticket.id(), wrong));
        assertThat(persistence.step(() -> beans.door.prove(ticket.id(), wrong)).check())
                .isEqualTo(new Check(Result.WRONG, 3));
        assertThat(prove(UUID.randomUUID(), codeSent())).isEqualTo(Result.UNKNOWN);
        assertThat(prove(null, codeSent())).isEqualTo(Result.UNKNOWN);
    }

    @Test
    void a_person_and_a_phone_get_five_codes_in_a_quarter_of_an_hour() {
        for (int i = 0; i < 5; i++) {
            request(IIN, PHONE);
        }
        assertTooMany(() -> request(IIN, "+77009900102"));
        assertTooMany(() -> request(OTHER_IIN, PHONE));
        request(OTHER_IIN, "+77009900102");
        clock.advance(Duration.ofMinutes(15));
        request(IIN, PHONE);
    }

    @Test
    void an_address_gets_thirty_codes() {
        for (int i = 0; i < 30; i++) {
            clock.advance(Duration.ofSeconds(10));
            persistence.sql("delete from one_time_code");
            request(IIN, PHONE);
        }
        persistence.sql("delete from one_time_code");
        assertTooMany(() -> request(IIN, PHONE));
    }

    @Test
    void an_iin_or_phone_that_is_none_is_refused_beside_its_field() {
        assertThatThrownBy(() -> request("1", PHONE)).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("iin.length");
            assertThat(refusal.field()).isEqualTo("iin");
        });
        assertThatThrownBy(() -> request(IIN, "12"))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("phone"));
    }

    @Test
    void the_first_visit_opens_the_account_and_the_next_finds_it() {
        var first = enter(Optional.empty());
        assertThat(first.mobileBaseConfirmed()).isFalse();
        var next = enter(Optional.of(said(true)));
        assertThat(next).isEqualTo(new ParentIdentity(first.accountId(), true, true));
        assertThat(enter(Optional.empty()).mobileBaseConfirmed()).isTrue();
        assertThat(persistence.step(() -> beans.accounts.require(first.accountId())))
                .satisfies(account -> assertThat(account.language()).isEqualTo(Language.RU));
    }

    @Test
    void a_code_that_signs_does_not_log_in_and_is_used_up_with_the_act() {
        UUID id = enter(Optional.empty()).accountId();
        var account = persistence.step(() -> beans.accounts.require(id));
        persistence.sql("delete from outbox_message");
        UUID draft = UUID.randomUUID();
        String digest = "0".repeat(64);
        var ticket = persistence.step(() -> beans.codes.issue(CodePurpose.SIGNATURE, account, draft, digest));
        String code = codeSent();
        assertThat(prove(ticket.id(), code)).isEqualTo(Result.UNKNOWN);
        assertThat(persistence
                        .step(() -> beans.codes.check(ticket.id(), code, draft, digest))
                        .result())
                .isEqualTo(Result.RIGHT);
        assertThatThrownBy(() -> persistence.step(() -> beans.codes.use(ticket.id(), draft, "1".repeat(64))))
                .hasMessage("code.unknown");
        persistence.step(() -> beans.codes.use(ticket.id(), draft, digest));
        assertThatThrownBy(() -> persistence.step(() -> beans.codes.use(ticket.id(), draft, digest)))
                .hasMessage("code.used");
    }

    @Test
    void codes_are_forgotten_after_a_day_but_those_that_signed() {
        UUID id = enter(Optional.empty()).accountId();
        var account = persistence.step(() -> beans.accounts.require(id));
        persistence.sql("delete from one_time_code");
        request(IIN, PHONE);
        String digest = "0".repeat(64);
        UUID draft = UUID.randomUUID();
        var signed = persistence.step(() -> beans.codes.issue(CodePurpose.SIGNATURE, account, draft, digest));
        persistence.step(() -> beans.codes.use(signed.id(), draft, digest));
        persistence.step(() -> beans.codes.issue(CodePurpose.SIGNATURE, account, draft, digest));
        clock.advance(Duration.ofDays(1));
        persistence.step(beans.retention::forget);
        assertThat(persistence.value("select count(*) from one_time_code")).isEqualTo(3L);
        clock.advance(Duration.ofSeconds(1));
        persistence.step(beans.retention::forget);
        assertThat(persistence.value("select cast(id as text) from one_time_code"))
                .isEqualTo(signed.id().toString());
    }

    @Test
    void who_is_proved_comes_in_with_a_number_the_mobile_base_knows_as_theirs_and_without_a_code() {
        mobileBase = () -> said(true);
        var parent = enterProved().orElseThrow();
        assertThat(parent.mobileBaseConfirmed()).isTrue();
        assertThat(persistence.value("select count(*) from outbox_message")).isEqualTo(0L);
        assertThat(trail(parent)).isEqualTo("EDS");
        assertThat(persistence.value(
                        "select cast(actor as text) || ' ' || actor_role from audit_entry where subject = '"
                                + parent.accountId() + "'"))
                .as("the parent came in, not the system")
                .isEqualTo(parent.accountId() + " PARENT");
    }

    @Test
    void a_number_nobody_confirms_needs_a_code_though_the_person_is_proved() {
        assertThat(enterProved()).isEmpty();
        mobileBase = () -> said(false);
        assertThat(enterProved()).isEmpty();
        assertThat(persistence.value("select count(*) from parent_account")).isEqualTo(0L);
    }

    @Test
    void a_base_that_does_not_know_the_number_keeps_out_who_is_not_proved() {
        mobileBase = () -> said(false);
        assertThatThrownBy(() -> confirm(null)).hasMessage("login.not_in_mobile_base");
        assertThatThrownBy(() -> confirm(new ProvedIin(OTHER_IIN, "EDS"))).hasMessage("login.not_in_mobile_base");
        assertThat(confirm(BY_KEY)).satisfies(parent -> {
            assertThat(parent.mobileBaseConfirmed()).isFalse();
            assertThat(parent.proved()).isTrue();
            assertThat(trail(parent)).isEqualTo("EDS MOBILE_BASE_DENIED");
        });
    }

    @Test
    void a_silent_base_keeps_nobody_out() {
        assertThat(confirm(null)).satisfies(parent -> {
            assertThat(parent.mobileBaseConfirmed()).isFalse();
            assertThat(parent.proved()).isFalse();
            assertThat(trail(parent)).isEqualTo("MOBILE_BASE_SILENT");
        });
        mobileBase = () -> said(true);
        assertThat(confirm(null)).satisfies(parent -> {
            assertThat(parent.mobileBaseConfirmed()).isTrue();
            assertThat(parent.proved()).isTrue();
        });
        mobileBase = this::silent;
        assertThat(confirm(null).proved())
                .as("the number may have changed hands since")
                .isFalse();
    }

    @Test
    void a_number_the_base_does_not_know_any_more_is_confirmed_no_longer() {
        mobileBase = () -> said(true);
        confirm(null);
        mobileBase = () -> said(false);
        assertThat(confirm(BY_KEY).mobileBaseConfirmed()).isFalse();
    }

    @Test
    void a_person_tries_five_numbers_in_a_quarter_of_an_hour() {
        for (int i = 0; i < 5; i++) {
            enterProved();
        }
        assertTooMany(this::enterProved);
        clock.advance(Duration.ofMinutes(15));
        enterProved();
    }

    private String trail(ParentIdentity parent) {
        return (String) persistence.value(
                "select detail from audit_entry where subject = '" + parent.accountId() + "' order by id desc limit 1");
    }

    private Optional<ParentIdentity> enterProved() {
        return persistence.step(() -> beans.login.enterProved(BY_KEY, PHONE, Language.RU));
    }

    private ParentIdentity confirm(ProvedIin proved) {
        persistence.sql("delete from outbox_message");
        var ticket = request(IIN, PHONE);
        String code = codeSent();
        return persistence.step(() -> beans.login.confirm(ticket.id(), code, proved));
    }

    private Registered said(boolean registered) {
        return new Registered("answer", "question", clock.instant(), registered);
    }

    private Registered silent() {
        throw new RegistryUnavailable("MCDB", RegistryUnavailable.Reason.TIMEOUT, null);
    }

    private CodeTicket request(String iin, String phone) {
        return persistence.step(() -> beans.login.requestCode(iin, phone, Language.RU, "127.0.0.1"));
    }

    private Result prove(UUID ticket, String code) {
        return persistence.step(() -> beans.door.prove(ticket, code)).check().result();
    }

    private ParentIdentity enter(Optional<Registered> mobileBase) {
        persistence.sql("delete from outbox_message");
        var ticket = request(IIN, PHONE);
        String code = codeSent();
        var visitor =
                persistence.step(() -> beans.door.prove(ticket.id(), code)).visitor();
        return persistence.step(() -> beans.door.enter(visitor, mobileBase, null));
    }

    private String codeSent() {
        String text = (String) persistence.value("select max(text) from outbox_message");
        Matcher code = Pattern.compile("\\b\\d{6}\\b").matcher(text);
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private static void assertTooMany(ThrowingCallable request) {
        assertThatThrownBy(request).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("login.too_many_codes");
            assertThat((Long) refusal.arguments().get(0)).isBetween(1L, 900L);
        });
    }
}
