package kz.enrollment.signature.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class PemTest {

    private static final byte[] DER = {0x30, 3, 2, 1, 5};

    @Test
    void der_base64_and_pem_are_the_same_signature() {
        String base64 = Base64.getMimeEncoder().encodeToString(DER);

        assertThat(Pem.der(DER)).isEqualTo(DER);
        assertThat(Pem.der(bytes(base64))).isEqualTo(DER);
        assertThat(Pem.der(bytes("-----BEGIN CMS-----\r\n" + base64 + "\r\n-----END CMS-----\r\n")))
                .isEqualTo(DER);
        assertThat(Pem.der(bytes("-----BEGIN PKCS7-----\n" + base64 + "\n-----END PKCS7-----")))
                .isEqualTo(DER);
    }

    @Test
    void everything_else_stays_as_it_is() {
        for (String other : new String[] {"", "<a/>", " <a/>", "\uFEFF<a/>", "{}", "-----BEGIN CMS-----\n%%"}) {
            assertThat(Pem.der(bytes(other))).isEqualTo(bytes(other));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
