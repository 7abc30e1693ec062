package kz.enrollment.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.shared.PhoneNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailServerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-07T05:00:00Z"), ZoneOffset.UTC);
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private final GreenMail far = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        far.start();
    }

    @AfterEach
    void stop() {
        far.stop();
    }

    private MailServer server(Optional<String> host) {
        return new MailServer(
                host,
                Integer.toString(far.getSmtp().getPort()),
                Optional.empty(),
                Optional.empty(),
                Optional.of("portal@example.kz"),
                CLOCK);
    }

    private static WaitingMessages.Letter letter(String address) {
        return new WaitingMessages.Letter(
                ID, new PhoneNumber("+77009900101"), "№ 7 өтінішіңіз қабылданды.", address, "Порталдан хабарлама");
    }

    @Test
    void a_letter_arrives_in_kazakh_with_an_identifier_of_ours() throws Exception {
        assertThat(server(Optional.of("127.0.0.1")).send(letter("ana@example.kz")))
                .isEqualTo(Delivery.taken());
        var received = far.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("Порталдан хабарлама");
        assertThat(received[0].getContent().toString().strip()).isEqualTo("№ 7 өтінішіңіз қабылданды.");
        assertThat(received[0].getHeader("Message-ID")).containsExactly("<" + ID + "@enrollment>");
        assertThat(received[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void without_a_server_nothing_is_offered_and_nobody_waits() {
        var none = server(Optional.empty());
        assertThat(none.offered()).isFalse();
        assertThat(none.send(letter("ana@example.kz"))).isEqualTo(Delivery.never("NO_MAIL_SERVER"));
    }

    @Test
    void a_server_that_is_not_there_is_tried_later() {
        var server = server(Optional.of("127.0.0.1"));
        far.stop();
        assertThat(server.send(letter("ana@example.kz"))).isEqualTo(Delivery.later("MAIL_UNREACHABLE"));
        assertThat(server.send(letter("ana@example.kz")))
                .as("nobody waits for it again at once")
                .isEqualTo(Delivery.later("MAIL_RESTING"));
    }

    @Test
    void a_sender_that_is_no_address_is_refused_at_the_start() {
        Optional<String> host = Optional.of("127.0.0.1");
        assertThatThrownBy(() ->
                        new MailServer(host, "25", Optional.empty(), Optional.empty(), Optional.of("portal@"), CLOCK))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("ENROLLMENT_MAIL_FROM is not an e-mail address: portal@");
    }

    @Test
    void what_is_no_address_never_leaves() {
        assertThat(server(Optional.of("127.0.0.1")).send(letter("a@b@c"))).isEqualTo(Delivery.never("MAIL_ADDRESS"));
    }

    @Test
    void a_line_break_in_an_address_adds_no_receiver() {
        assertThat(server(Optional.of("127.0.0.1"))
                        .send(letter("ana@example.kz\r\nBcc: other@example.kz"))
                        .state())
                .isEqualTo(Delivery.State.NEVER);
        assertThat(far.getReceivedMessages()).isEmpty();
    }

    /** GreenMail does not encrypt here: a password must not go over such a line. */
    @Test
    void a_password_waits_for_an_encrypted_line() {
        var withUser = new MailServer(
                Optional.of("127.0.0.1"),
                Integer.toString(far.getSmtp().getPort()),
                Optional.of("portal"),
                Optional.of("secret"),
                Optional.of("portal@example.kz"),
                CLOCK);
        assertThat(withUser.send(letter("ana@example.kz"))).isEqualTo(Delivery.later("MAIL_UNREACHABLE"));
        assertThat(far.getReceivedMessages()).isEmpty();
    }
}
