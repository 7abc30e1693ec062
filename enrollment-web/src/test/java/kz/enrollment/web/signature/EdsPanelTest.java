package kz.enrollment.web.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.NotFound;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.signature.SigningPurpose;
import kz.enrollment.signature.SigningState;
import kz.enrollment.signature.SigningTicket;
import kz.enrollment.signature.SigningView;
import kz.enrollment.signature.Signings;
import kz.enrollment.web.frame.FakeRequest;
import org.junit.jupiter.api.Test;

/** Whose signings a page goes on with: those of its own session, made by its own means. */
class EdsPanelTest {

    private static final Clock NOW = Clock.fixed(Views.EXPIRES.minusSeconds(60), ZoneOffset.UTC);
    private static final String SECRET = "0123456789012345678901";
    private static final SigningTicket TICKET = new SigningTicket(Views.ID, SECRET, Views.EXPIRES);

    private final List<PostedSignature> done = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    @Test
    void who_has_seen_the_code_of_somebody_else_does_not_log_in_as_the_one_who_scanned_it() {
        HttpServletRequest ofAnotherSession = posted();

        assertRefused(new EdsPanel(signed(SigningMeans.EGOV_QR), NOW, ofAnotherSession));
    }

    @Test
    void what_another_session_signed_with_a_key_opens_nothing_here() {
        assertRefused(new EdsPanel(signed(SigningMeans.EDS), NOW, posted()));
    }

    @Test
    void a_signing_for_the_phone_is_none_of_this_page() {
        HttpServletRequest request = posted();
        Signings signings = signed(SigningMeans.EGOV_QR);
        new QrPanel(signings, null, NOW, request).begin(TICKET, "/login/qr");

        assertRefused(new EdsPanel(signings, NOW, request));
    }

    @Test
    void what_this_page_asked_for_goes_on_with_the_secret_of_the_session() {
        HttpServletRequest request = posted();
        EdsPanel panel = new EdsPanel(signed(SigningMeans.EDS), NOW, request);
        panel.ask(TICKET, AskedSignature.From.ANYBODY);

        panel.signed(() -> asked.add("again"), done::add);

        assertThat(done)
                .singleElement()
                .satisfies(posted -> assertThat(posted.secret()).isEqualTo(SECRET));
        assertThat(asked).isEmpty();
    }

    @Test
    void a_page_that_can_ask_for_nothing_any_more_tells_why_it_was_refused() {
        assertThatThrownBy(() -> panel().signed(
                                () -> {
                                    throw new BusinessRuleViolation("campaign.closed");
                                },
                                EdsPanelTest::refuse))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo("place.taken");
                    assertThat(refused.field()).isNull();
                });
    }

    @Test
    void what_has_gone_meanwhile_is_a_page_of_its_own() {
        assertThatThrownBy(() -> panel().signed(
                                () -> {
                                    throw new NotFound();
                                },
                                EdsPanelTest::refuse))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_refused_act_is_told_beside_the_button_of_the_page_that_asks_anew() {
        assertThatThrownBy(() -> panel().signed(() -> asked.add("again"), EdsPanelTest::refuse))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo("place.taken");
                    assertThat(refused.field()).isEqualTo(EdsPanel.BUTTON);
                });
        assertThat(asked).containsExactly("again");
    }

    private static void refuse(PostedSignature posted) {
        throw new BusinessRuleViolation("place.taken");
    }

    /** That has asked for what the form brings. */
    private static EdsPanel panel() {
        EdsPanel panel = new EdsPanel(signed(SigningMeans.EDS), NOW, posted());
        panel.ask(TICKET, AskedSignature.From.ANYBODY);
        return panel;
    }

    private void assertRefused(EdsPanel panel) {
        assertThatThrownBy(() -> panel.signed(() -> asked.add("again"), done::add))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("signing.expired"));
        assertThat(done).isEmpty();
        assertThat(asked).containsExactly("again");
    }

    /** What the form of a page sends, and the secret as the QR code has it. */
    private static HttpServletRequest posted() {
        return FakeRequest.post("/login/eds")
                .parameter("signing", Views.ID.toString())
                .parameter("secret", SECRET)
                .parameter("signature", "AQID")
                .build();
    }

    private static Signings signed(SigningMeans means) {
        return new Signings(null, null, null) {
            @Override
            public SigningView view(UUID id, String secret) {
                if (!SECRET.equals(secret)) {
                    throw new NotFound();
                }
                return new SigningView(
                        id,
                        SigningPurpose.PARENT_LOGIN,
                        means,
                        SignatureFormat.CMS,
                        SigningState.SIGNED,
                        null,
                        new byte[] {1},
                        Views.EXPIRES,
                        null,
                        Language.KK);
            }
        };
    }
}
