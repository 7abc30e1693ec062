package kz.enrollment.web.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.signature.SigningTicket;
import kz.enrollment.web.frame.FakeRequest;
import org.junit.jupiter.api.Test;

class PostedSignatureTest {

    private static final String ID = Views.ID.toString();

    @Test
    void lines_in_base64_do_no_harm() {
        PostedSignature posted = PostedSignature.of(request(ID, "AQID\r\nBA=="));

        assertThat(posted.signature()).containsExactly(1, 2, 3, 4);
        assertThat(posted.toString()).doesNotContain("secret of it");
    }

    @Test
    void a_form_sent_without_scripts_has_no_signature() {
        assertThatThrownBy(() -> PostedSignature.of(request(ID, " "))).hasMessage("signature.none");
    }

    @Test
    void what_no_page_of_ours_sends_is_refused() {
        assertThatThrownBy(() -> PostedSignature.of(request("1", "AQID"))).hasMessage("signing.expired");
        assertThatThrownBy(() -> PostedSignature.of(request(ID, "A"))).hasMessage("signature.malformed");
    }

    private static HttpServletRequest request(String id, String signature) {
        HttpServletRequest request = FakeRequest.post("/login/eds")
                .parameter("signing", id)
                .parameter("signature", signature)
                .build();
        SigningTicket ticket = new SigningTicket(Views.ID, "secret of it", Views.EXPIRES);
        AwaitedSigning.begin(request, ticket, SigningMeans.EDS, "");
        return request;
    }
}
