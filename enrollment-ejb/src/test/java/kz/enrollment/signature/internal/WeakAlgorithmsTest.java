package kz.enrollment.signature.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureRefused;
import kz.enrollment.testpki.Algorithm;
import kz.enrollment.testpki.Holder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keys that are too short and digests that are broken, in each form. */
class WeakAlgorithmsTest {

    private final Pki pki = Pki.of(Algorithm.RSA);

    @ParameterizedTest
    @EnumSource
    void a_key_of_1024_bits_is_refused(Form form) {
        refused(form, Algorithm.RSA_1024);
    }

    @ParameterizedTest
    @EnumSource
    void sha_1_is_refused(Form form) {
        refused(form, Algorithm.RSA_SHA1);
    }

    private void refused(Form form, Algorithm weak) {
        Holder parent = pki.issuing.issue(weak, Pki.person());
        byte[] signature = form.sign(parent, Pki.STATEMENT);

        assertThatThrownBy(() -> pki.verify(form.format, signature, Pki.STATEMENT, Pki.byPerson(Pki.IIN)))
                .isInstanceOf(SignatureRefused.class)
                .extracting("problem")
                .isEqualTo(SignatureProblem.WEAK);
    }
}
