package kz.enrollment.signature.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureRefused;
import kz.enrollment.testpki.Algorithm;
import kz.enrollment.testpki.Holder;
import kz.enrollment.testpki.Profile;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.operator.ContentSigner;
import org.junit.jupiter.api.Test;

/** Whose word about which certificate counts. */
class OcspAnswersTest {

    private final Pki pki = Pki.of(Algorithm.RSA);
    private final Holder parent = pki.issue(Pki.person());

    @Test
    void what_is_said_of_another_certificate_says_nothing_of_this() throws Exception {
        CertID own = id().toASN1Primitive();
        ASN1OctetString other = new DEROctetString(new byte[20]);
        BigInteger next = parent.certificate().getSerialNumber().add(BigInteger.ONE);

        assertThat(source(answerAbout(own))).isEqualTo("OCSP");
        for (CertID another : List.of(
                new CertID(
                        own.getHashAlgorithm(), own.getIssuerNameHash(), own.getIssuerKeyHash(), new ASN1Integer(next)),
                new CertID(own.getHashAlgorithm(), other, own.getIssuerKeyHash(), own.getSerialNumber()),
                new CertID(own.getHashAlgorithm(), own.getIssuerNameHash(), other, own.getSerialNumber()))) {
            assertUnknown(answerAbout(another));
        }
    }

    @Test
    void only_whom_the_issuer_certified_for_just_this_answers_in_its_place() throws Exception {
        Profile person = Pki.person();
        Profile responder = new Profile(
                person.subject(),
                person.usages(),
                List.of(KeyPurposeId.id_kp_OCSPSigning.toOID()),
                person.from(),
                person.until());

        assertThat(source(good(pki.issue(responder)))).isEqualTo("OCSP");
        assertUnknown(good(parent));
        assertUnknown(good(pki.stranger().renew(parent, responder)));
    }

    private CertificateID id() throws Exception {
        return new CertificateID(
                new Sha1OfIssuer(),
                pki.issuing.certificate(),
                parent.certificate().getSerialNumber());
    }

    private byte[] answerAbout(CertID id) throws Exception {
        return pki.issuing.ocsp(
                new OCSPReqBuilder().addRequest(new CertificateID(id)).build().getEncoded());
    }

    private byte[] good(Holder responder) throws Exception {
        BasicOCSPRespBuilder basic =
                new BasicOCSPRespBuilder(new RespID(responder.certificate().getSubject()));
        basic.addResponse(id(), CertificateStatus.GOOD, Date.from(Pki.NOW), Date.from(Pki.NOW.plusSeconds(3600)));
        X509CertificateHolder[] chain = {responder.certificate()};
        return new OCSPRespBuilder()
                .build(OCSPRespBuilder.SUCCESSFUL, basic.build(new HoldersPen(responder), chain, Date.from(Pki.NOW)))
                .getEncoded();
    }

    private String source(byte[] answer) {
        List<X509CertificateHolder> path =
                List.of(parent.certificate(), pki.issuing.certificate(), pki.root.certificate());
        return new OcspThenCrl(new Told(answer), false, Pki.CLOCK)
                .requireGood(path, Pki.NOW)
                .source();
    }

    private void assertUnknown(byte[] answer) {
        assertThatThrownBy(() -> source(answer))
                .isInstanceOf(SignatureRefused.class)
                .extracting("problem")
                .isEqualTo(SignatureProblem.REVOCATION_UNKNOWN);
    }

    /** Whatever is asked, this is answered. */
    private record Told(byte[] answer) implements OcspThenCrl.Authorities {

        @Override
        public Optional<byte[]> ocsp(X509CertificateHolder holder, byte[] request) {
            return Optional.of(answer);
        }

        @Override
        public Optional<byte[]> crl(X509CertificateHolder holder, X509CertificateHolder issuer) {
            return Optional.empty();
        }
    }

    /** Signs for Bouncy Castle with RSA. */
    private record HoldersPen(Holder holder, ByteArrayOutputStream content) implements ContentSigner {

        HoldersPen(Holder holder) {
            this(holder, new ByteArrayOutputStream());
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption);
        }

        @Override
        public OutputStream getOutputStream() {
            return content;
        }

        @Override
        public byte[] getSignature() {
            return holder.sign(content.toByteArray());
        }
    }
}
