package kz.enrollment.web.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import kz.enrollment.shared.NotFound;
import org.junit.jupiter.api.Test;

class PostedSignatureTest {

    private static final String ID = "00000000-0000-0000-0000-000000000001";

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
        assertThatThrownBy(() -> PostedSignature.of(request("1", "AQID"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> PostedSignature.of(request(ID, "A"))).hasMessage("signature.malformed");
    }

    private static HttpServletRequest request(String id, String signature) {
        Map<String, String> form = Map.of("signing", id, "secret", "secret of it", "signature", signature);
        return (HttpServletRequest) Proxy.newProxyInstance(
                PostedSignatureTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> form.get(arguments[0].toString()));
    }
}
