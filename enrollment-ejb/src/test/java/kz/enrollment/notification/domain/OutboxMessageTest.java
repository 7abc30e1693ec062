package kz.enrollment.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.enrollment.shared.PhoneNumber;
import org.junit.jupiter.api.Test;

class OutboxMessageTest {

    private static final Instant NOW = Instant.parse("2026-07-07T05:00:00Z");

    private static OutboxMessage message(Purpose purpose) {
        return new OutboxMessage(UUID.randomUUID(), new PhoneNumber("+77009900101"), purpose, "мәтін", NOW);
    }

    @Test
    void a_message_that_will_never_be_taken_waits_no_more_and_loses_its_text() {
        var message = message(Purpose.NOTICE);
        message.failed("SMPP_11", NOW);
        assertThat(message.waiting()).isFalse();
        assertThat(message.text()).isNull();
        assertThat(message.failure()).isEqualTo("SMPP_11");
    }

    @Test
    void a_sent_message_does_not_fail_afterwards() {
        var message = message(Purpose.NOTICE);
        message.sent(NOW);
        message.failed("SMPP_11", NOW);
        assertThat(message.failure()).isNull();
    }

    @Test
    void a_code_that_opens_something_never_goes_by_mail() {
        var code = message(Purpose.CODE);
        assertThatIllegalStateException().isThrownBy(() -> code.byMail("ana@example.kz", "тақырып"));
    }

    @Test
    void only_news_are_worth_sending_however_late() {
        var late = NOW.plus(Duration.ofDays(3));
        assertThat(message(Purpose.NOTICE).pointless(late)).isFalse();
        assertThat(message(Purpose.CODE).pointless(late)).isTrue();
        assertThat(message(Purpose.CONFIRMATION).pointless(late)).isTrue();
        assertThat(message(Purpose.CONFIRMATION).pointless(NOW.plus(Duration.ofMinutes(20))))
                .isFalse();
    }

    @Test
    void a_letter_no_server_takes_is_given_up_after_two_days() {
        var letter = message(Purpose.NOTICE).byMail("ana@example.kz", "тақырып");
        assertThat(letter.pointless(NOW.plus(Duration.ofHours(47)))).isFalse();
        assertThat(letter.pointless(NOW.plus(Duration.ofHours(49)))).isTrue();
    }
}
