package kz.enrollment.web.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.signature.SigningState;
import kz.enrollment.signature.SigningTicket;
import kz.enrollment.signature.SigningView;
import kz.enrollment.signature.Signings;
import kz.enrollment.web.frame.FakeRequest;
import org.junit.jupiter.api.Test;

class QrPanelTest {

    private static final Clock NOW = Clock.fixed(Views.EXPIRES.minusSeconds(60), ZoneOffset.UTC);
    private static final SigningTicket TICKET = new SigningTicket(Views.ID, "secret", Views.EXPIRES);

    private final Signings signings = new Signings(null, null, null) {
        @Override
        public SigningView view(UUID id, String secret) {
            return Views.of(SignatureFormat.CMS, "Мәтін");
        }
    };
    private final HttpServletRequest request = FakeRequest.get("/apply/sign-qr")
            .parameter("signing", Views.ID.toString())
            .build();
    private final QrPanel panel = new QrPanel(signings, null, NOW, request);

    @Test
    void what_is_shown_is_what_the_phone_signs() {
        assertThat(panel.getContent()).isEmpty();

        panel.begin(TICKET, "/apply/sign-qr?id=1");

        assertThat(panel.getContent()).contains("Мәтін");
    }

    @Test
    void a_signing_for_a_key_is_none_of_the_page_with_the_code() {
        AwaitedSigning.begin(request, TICKET, SigningMeans.EDS, "");

        assertThatThrownBy(panel::requireSigned).hasMessage("signing.expired");
    }

    @Test
    void a_page_that_was_refused_offers_another_code_and_one_that_waits_does_not() {
        assertThat(QrPanel.isOver(SigningState.SIGNED, true, true)).isTrue();
        assertThat(QrPanel.isOver(SigningState.SIGNED, true, false)).isFalse();
        assertThat(QrPanel.isOver(SigningState.OPEN, true, false)).isFalse();
        assertThat(QrPanel.isOver(SigningState.EXPIRED, true, false)).isTrue();
    }

    @Test
    void who_asks_for_another_code_after_a_refusal_is_heard() {
        assertThat(QrPanel.isOver(SigningState.SIGNED, false, false)).isTrue();
    }
}
