package kz.enrollment.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import kz.enrollment.sandbox.fault.Fault;
import kz.enrollment.sandbox.fault.FaultBoard;
import kz.enrollment.sandbox.fault.Systems;
import kz.enrollment.sandbox.smpp.SmppCentre;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.PhoneNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The product's side of SMPP against the sandbox's centre. */
class SmsCentreTest {

    private static final PhoneNumber PHONE = new PhoneNumber("+77009900101");

    private record Arrived(String number, String from, String text) {}

    private final List<Arrived> arrived = new CopyOnWriteArrayList<>();
    private final FaultBoard board = new FaultBoard();
    private SmppCentre far;
    private SmsCentre centre;

    @BeforeEach
    void start() throws IOException {
        far = centreOn(0);
        centre = client(far.port(), SmppCentre.PASSWORD);
    }

    private SmppCentre centreOn(int port) throws IOException {
        return SmppCentre.start(
                port, board, (number, from, text, reference) -> arrived.add(new Arrived(number, from, text)));
    }

    private static SmsCentre client(int port, String password) {
        return new SmsCentre("127.0.0.1", port, SmppCentre.SYSTEM_ID, password, "Enrollment");
    }

    @AfterEach
    void stop() {
        centre.hangUp();
        far.close();
    }

    private static WaitingMessages.Letter letter(String text) {
        return new WaitingMessages.Letter(UUID.randomUUID(), PHONE, text, null, null);
    }

    private void order(Fault fault, int times) {
        board.order(Systems.SMS, new FaultBoard.Order(fault, Duration.ZERO, times));
    }

    @Test
    void a_long_kazakh_notice_arrives_in_one_piece() {
        var text = Texts.of(Language.KK, "application.offered", "AL26-ӘҒҚ-123456", "07.07.2026 18:30");
        assertThat(text).hasSizeGreaterThan(140);
        assertThat(centre.send(letter(text))).isEqualTo(Delivery.taken());
        assertThat(arrived).containsExactly(new Arrived(PHONE.value(), "Enrollment", text));
    }

    @Test
    void one_session_serves_many_messages() {
        assertThat(far.bound()).isZero();
        IntStream.range(0, 30)
                .forEach(i -> assertThat(centre.send(letter("Код " + i))).isEqualTo(Delivery.taken()));
        assertThat(far.bound()).isEqualTo(1);
        assertThat(arrived).hasSize(30);
    }

    @Test
    void many_at_once_go_through_the_window() {
        var states = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> centre.send(letter("Код " + i)).state())
                .toList();
        assertThat(states).containsOnly(Delivery.State.TAKEN);
        assertThat(arrived).hasSize(200);
        assertThat(far.bound()).isEqualTo(1);
    }

    @Test
    void a_broken_session_is_bound_anew() throws IOException {
        centre.send(letter("бір"));
        int port = far.port();
        far.close();
        assertThat(centre.send(letter("екі")).state()).isEqualTo(Delivery.State.LATER);
        far = centreOn(port);
        var again = client(port, SmppCentre.PASSWORD);
        try {
            assertThat(again.send(letter("үш"))).isEqualTo(Delivery.taken());
        } finally {
            again.hangUp();
        }
        assertThat(arrived).extracting(Arrived::text).containsExactly("бір", "үш");
    }

    @Test
    void a_session_the_centre_ended_is_bound_anew_by_the_next_message() {
        centre.send(letter("бір"));
        order(Fault.RESET, 1);
        assertThat(centre.send(letter("екі")).state()).isEqualTo(Delivery.State.LATER);
        assertThat(centre.send(letter("үш"))).isEqualTo(Delivery.taken());
        assertThat(arrived).extracting(Arrived::text).containsExactly("бір", "үш");
    }

    @ParameterizedTest
    @CsvSource({"THROTTLED, LATER, SMPP_88", "HTTP_500, LATER, SMPP_8", "NOT_FOUND, NEVER, SMPP_11"})
    void what_the_centre_says_decides_whether_to_come_back(Fault fault, Delivery.State state, String code) {
        order(fault, 1);
        assertThat(centre.send(letter("мәтін"))).isEqualTo(new Delivery(state, code));
        assertThat(arrived).isEmpty();
    }

    @Test
    void a_throttled_line_rests_for_a_while() {
        order(Fault.THROTTLED, 1);
        centre.send(letter("бір"));
        assertThat(centre.send(letter("екі"))).isEqualTo(Delivery.later("RESTING"));
    }

    @Test
    void a_message_sent_again_after_its_answer_was_lost_arrives_once() {
        var letter = letter("ұзақ ".repeat(40));
        assertThat(centre.send(letter)).isEqualTo(Delivery.taken());
        assertThat(centre.send(letter)).isEqualTo(Delivery.taken());
        assertThat(arrived).hasSize(1);
    }

    @Test
    void a_wrong_password_is_told_by_its_code() {
        var stranger = client(far.port(), "wrong");
        try {
            assertThat(stranger.send(letter("мәтін"))).isEqualTo(Delivery.later("SMPP_BIND_14"));
        } finally {
            stranger.hangUp();
        }
    }

    @Test
    void nobody_listening_is_a_short_matter() {
        int port = far.port();
        far.close();
        var alone = client(port, SmppCentre.PASSWORD);
        assertThat(alone.send(letter("мәтін"))).isEqualTo(Delivery.later("UNREACHABLE"));
        assertThat(alone.send(letter("мәтін"))).isEqualTo(Delivery.later("RESTING"));
    }

    @Test
    void after_hanging_up_no_thread_of_the_session_is_left() {
        centre.send(letter("мәтін"));
        assertThat(sessionThreads()).isNotEmpty();
        centre.hangUp();
        far.close();
        assertThat(centre.send(letter("мәтін"))).isEqualTo(Delivery.later("RESTING"));
        for (Thread thread : sessionThreads()) {
            joined(thread);
        }
        assertThat(sessionThreads()).isEmpty();
    }

    private static List<Thread> sessionThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().matches("(?i).*(pdu|enquirelink).*"))
                .filter(Thread::isAlive)
                .toList();
    }

    private static void joined(Thread thread) {
        try {
            thread.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
