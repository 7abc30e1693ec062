package kz.enrollment.signature.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureRefused;
import kz.enrollment.testpki.Algorithm;
import kz.enrollment.testpki.Holder;
import kz.enrollment.testpki.Profile;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.Test;

/** What a signer says among the signed attributes, and who may stamp: every message here is rightly signed. */
class SignedAttributesTest {

    private static final byte[] STAMPED = "қолтаңба".getBytes(StandardCharsets.UTF_8);

    private final Pki pki = Pki.of(Algorithm.RSA);
    private final Holder parent = pki.parent();

    @Test
    void the_signature_over_something_of_another_type_is_none_of_this() {
        byte[] cms = parent.cms(Pki.STATEMENT, true);

        assertThat(iin(CmsForgery.of(cms).signedBy(parent))).isEqualTo(Pki.IIN);
        assertThat(iin(CmsForgery.of(cms)
                        .attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data)
                        .signedBy(parent)))
                .isEqualTo(Pki.IIN);
        refused(
                () -> iin(CmsForgery.of(cms)
                        .attribute(CMSAttributes.contentType, PKCSObjectIdentifiers.id_ct_TSTInfo)
                        .signedBy(parent)),
                SignatureProblem.TAMPERED);
    }

    @Test
    void the_certificate_that_is_named_as_the_signers_must_be_the_signers() {
        byte[] cms = parent.cms(Pki.STATEMENT, true);
        Holder sameKey = pki.issue(Pki.person());

        assertThat(iin(CmsForgery.of(cms).naming(parent).signedBy(parent))).isEqualTo(Pki.IIN);
        refused(() -> iin(CmsForgery.of(cms).naming(sameKey).signedBy(parent)), SignatureProblem.TAMPERED);
    }

    @Test
    void a_stamp_names_the_certificate_of_its_authority() throws IOException {
        Holder authority = stamping(KeyPurposeId.id_kp_timeStamping);
        byte[] token = token();

        assertThat(verified(CmsForgery.of(token).naming(authority).signedBy(authority))
                        .at())
                .isEqualTo(Pki.NOW);
        refused(() -> verified(CmsForgery.of(token).naming(parent).signedBy(authority)), SignatureProblem.TAMPERED);
    }

    @Test
    void nobody_stamps_with_a_certificate_for_anything_else() throws IOException {
        byte[] token = token();

        refused(() -> verified(CmsForgery.of(token).naming(parent).signedBy(parent)), SignatureProblem.UNTRUSTED);
        Holder responder = stamping(KeyPurposeId.id_kp_OCSPSigning);
        refused(() -> verified(CmsForgery.of(token).naming(responder).signedBy(responder)), SignatureProblem.UNTRUSTED);
    }

    @Test
    void an_authority_with_a_critical_extension_that_nobody_here_knows_does_not_stamp() throws IOException {
        Holder authority = stamping(KeyPurposeId.id_kp_timeStamping, Pki.unknown(true));
        byte[] token = token();

        refused(() -> verified(CmsForgery.of(token).naming(authority).signedBy(authority)), SignatureProblem.UNTRUSTED);
    }

    private Holder stamping(KeyPurposeId purpose, Extension... further) {
        Profile person = Pki.person();
        List<ASN1ObjectIdentifier> purposes = List.of(purpose.toOID());
        return pki.issuing.renew(
                parent,
                new Profile(person.subject(), person.usages(), purposes, person.from(), person.until()),
                further);
    }

    private byte[] token() throws IOException {
        return pki.timeStamping().stamp(STAMPED).getEncoded();
    }

    private TimeStamp verified(byte[] token) {
        return TimeStamp.verified(token, STAMPED, pki.certificates(), Pki.NOW);
    }

    private String iin(byte[] cms) {
        return pki.verify(SignatureFormat.CMS, cms, Pki.STATEMENT, Pki.byPerson(Pki.IIN))
                .iin();
    }

    private static void refused(ThrowingCallable act, SignatureProblem problem) {
        assertThatThrownBy(act)
                .isInstanceOf(SignatureRefused.class)
                .extracting("problem")
                .isEqualTo(problem);
    }
}
