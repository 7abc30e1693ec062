package kz.enrollment.signature.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureRefused;
import kz.enrollment.signature.SignedXml;
import kz.enrollment.signature.SigningPurpose;
import kz.enrollment.testpki.Algorithm;
import kz.enrollment.testpki.Holder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.util.CollectionStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever somebody sends is a signature or is refused; nothing of it is our failure. */
class BrokenSignaturesTest {

    private static final int TRIES = 600;

    private final Pki pki = Pki.of(Algorithm.RSA);

    @ParameterizedTest
    @EnumSource
    void changed_bytes_are_refused_without_a_fuss(Form form) {
        byte[] good = form.sign(pki.parent(), Pki.STATEMENT, pki.timeStamping()::stamp);
        Random random = new Random(4);
        for (int i = 0; i < TRIES; i++) {
            int place = random.nextInt(good.length);
            byte[] changed = good.clone();
            changed[place] = (byte) random.nextInt(256);
            assertRefusedOrGood(form, changed, "byte " + place + " as " + changed[place]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_nested_deeply_is_refused_without_a_fuss(Form form) {
        byte[] deep = new byte[1024 * 1024];
        for (int i = 0; i < deep.length; i += 2) {
            deep[i] = 0x30;
            deep[i + 1] = (byte) 0x80;
        }
        assertRefusedOrGood(form, deep, "nested sequences");
        assertRefusedOrGood(form, "<a>".repeat(100_000).getBytes(StandardCharsets.UTF_8), "elements");
    }

    /** The key is a stranger's until its path is known, so nothing is computed with it before. */
    @ParameterizedTest
    @EnumSource
    void who_is_not_certified_is_refused_before_the_signature_is_looked_at(Form form) {
        byte[] other = SignedXml.wrap(new byte[] {'?'}, SigningPurpose.APPLICATION);
        Holder stranger = pki.stranger().renew(pki.parent(), Pki.person());
        byte[] signature = form == Form.CMS_DETACHED
                ? form.sign(stranger, other)
                : changedValue(form.sign(stranger, Pki.STATEMENT), form);

        assertThat(catchThrowable(() -> pki.verify(form.format, signature, Pki.STATEMENT, Pki.byPerson(Pki.IIN))))
                .extracting("problem")
                .isEqualTo(SignatureProblem.UNTRUSTED);
    }

    /** The value ends the message, and stands in the document. */
    private static byte[] changedValue(byte[] signature, Form form) {
        if (form == Form.XADES) {
            String text = new String(signature, StandardCharsets.UTF_8);
            int value = text.indexOf('>', text.indexOf("SignatureValue")) + 20;
            char other = text.charAt(value) == 'A' ? 'B' : 'A';
            return (text.substring(0, value) + other + text.substring(value + 1)).getBytes(StandardCharsets.UTF_8);
        }
        byte[] changed = signature.clone();
        changed[changed.length - 20] ^= 1;
        return changed;
    }

    @Test
    void a_message_with_more_certificates_than_a_path_has_is_refused() throws Exception {
        List<X509CertificateHolder> many = new ArrayList<>(List.of(pki.parent().certificate()));
        for (int i = 0; i < 10; i++) {
            many.add(pki.issue(Pki.person()).certificate());
        }
        CMSSignedData signed = new CMSSignedData(Form.CMS.sign(pki.parent(), Pki.STATEMENT));
        byte[] crowded = CMSSignedData.replaceCertificatesAndCRLs(signed, new CollectionStore<>(many), null, null)
                .getEncoded();

        assertThat(catchThrowable(() -> pki.verify(SignatureFormat.CMS, crowded, Pki.STATEMENT, Pki.byPerson(Pki.IIN))))
                .extracting("problem")
                .isEqualTo(SignatureProblem.MALFORMED);
    }

    private void assertRefusedOrGood(Form form, byte[] signature, String what) {
        Throwable thrown =
                catchThrowable(() -> pki.verify(form.format, signature, Pki.STATEMENT, Pki.byPerson(Pki.IIN)));
        if (thrown != null) {
            assertThat(thrown).as(what).isInstanceOf(SignatureRefused.class);
        }
    }
}
