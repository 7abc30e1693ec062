package kz.enrollment.signature.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureRefused;
import kz.enrollment.signature.VerifiedSignature;
import kz.enrollment.testpki.Algorithm;
import kz.enrollment.testpki.Authority;
import kz.enrollment.testpki.Holder;
import kz.enrollment.testpki.Profile;
import org.assertj.core.api.AbstractThrowableAssert;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.util.CollectionStore;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CmsVerifierTest {

    private static final Instant NOW = Instant.parse("2026-06-10T04:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String IIN = "850101399019";
    private static final byte[] STATEMENT = "Өтініш: бала, мектеп".getBytes(StandardCharsets.UTF_8);

    // Making keys is slow; nothing of an authority changes but the list of revoked certificates, and each test issues
    // its own.
    private static final Authority ROOT = Authority.root(Algorithm.RSA, "ROOT", CLOCK);
    private static final Authority ISSUING = ROOT.certify(Algorithm.RSA, "ISSUING");

    private final Authority root = ROOT;
    private final Authority issuing = ISSUING;
    private final Services services = new Services(issuing);

    @ParameterizedTest
    @EnumSource(names = {"RSA", "GOST_256", "GOST_512"})
    void a_parent_signs_with_each_algorithm_people_have(Algorithm algorithm) {
        Authority nationalRoot = Authority.root(algorithm, "ROOT", CLOCK);
        Authority national = nationalRoot.certify(algorithm, "ISSUING");
        Holder parent = national.issue(algorithm, person());

        VerifiedSignature signature = verifier(nationalRoot, national, new Services(national))
                .verify(parent.cms(STATEMENT, true), STATEMENT, Pki.byPerson(IIN));

        assertThat(signature.iin()).isEqualTo(IIN);
        assertThat(signature.algorithm()).isEqualTo(algorithm.name());
        assertThat(signature.chain()).hasSize(3);
        assertThat(signature.revocation().source()).isEqualTo("OCSP");
        assertThat(signature.bin()).isNull();
    }

    @Test
    void the_content_may_stay_outside() {
        Holder parent = issuing.issue(Algorithm.RSA, person());

        assertThat(detached(parent.cms(STATEMENT, false), STATEMENT).iin()).isEqualTo(IIN);
    }

    @Test
    void a_signature_of_one_form_is_none_of_the_other() {
        Holder parent = issuing.issue(Algorithm.RSA, person());

        refused(parent.cms(STATEMENT, false), STATEMENT, SignatureProblem.MALFORMED);
        assertProblem(
                assertThatThrownBy(() -> detached(parent.cms(STATEMENT, true), STATEMENT)), SignatureProblem.MALFORMED);
    }

    @Test
    void a_time_stamp_tells_when() {
        Holder parent = issuing.issue(Algorithm.RSA, person());

        VerifiedSignature signature = verify(parent.cms(STATEMENT, true, issuing.timeStamping()::stamp), STATEMENT);

        assertThat(signature.stampedAt()).isEqualTo(NOW);
    }

    @Test
    void a_stamped_signature_counts_after_the_certificate_ran_out() {
        Holder parent = issuing.issue(Algorithm.RSA, person().until(NOW.plus(Duration.ofDays(1))));
        byte[] cms = parent.cms(STATEMENT, true, issuing.timeStamping()::stamp);
        Clock later = Clock.fixed(NOW.plus(Duration.ofDays(30)), ZoneOffset.UTC);

        assertThat(verifier(later, true)
                        .verify(cms, STATEMENT, Pki.byPerson(IIN))
                        .iin())
                .isEqualTo(IIN);
    }

    @Test
    void the_stamp_of_another_signature_does_not_help() {
        Holder parent = issuing.issue(Algorithm.RSA, person());
        byte[] cms = parent.cms(
                STATEMENT, true, signature -> issuing.timeStamping().stamp("басқа".getBytes(StandardCharsets.UTF_8)));

        refused(cms, STATEMENT, SignatureProblem.TAMPERED);
    }

    @Test
    void a_changed_statement_is_noticed() {
        Holder parent = issuing.issue(Algorithm.RSA, person());
        byte[] other = "Өтініш: басқа бала".getBytes(StandardCharsets.UTF_8);

        assertProblem(
                assertThatThrownBy(() -> detached(parent.cms(STATEMENT, false), other)), SignatureProblem.TAMPERED);
        refused(parent.cms(STATEMENT, true), other, SignatureProblem.TAMPERED);
        refused(parent.cms(other, true), STATEMENT, SignatureProblem.TAMPERED);
    }

    @Test
    void what_travels_inside_must_be_what_is_stored_although_the_digest_is_right() {
        byte[] cms = issuing.issue(Algorithm.RSA, person()).cms(STATEMENT, true);
        int inside = new String(cms, StandardCharsets.ISO_8859_1)
                .indexOf(new String(STATEMENT, StandardCharsets.ISO_8859_1));
        cms[inside] ^= 1;

        refused(cms, STATEMENT, SignatureProblem.TAMPERED);
    }

    @ParameterizedTest
    @EnumSource(names = {"RSA", "GOST_512"})
    void a_changed_signature_value_is_noticed(Algorithm algorithm) {
        byte[] cms = issuing.issue(algorithm, person()).cms(STATEMENT, true);
        // the value is the last thing in the message
        cms[cms.length - 20] ^= 1;

        refused(cms, STATEMENT, SignatureProblem.TAMPERED);
    }

    @Test
    void content_of_another_type_is_refused() {
        byte[] cms = issuing.issue(Algorithm.RSA, person()).cms(STATEMENT, true);
        byte[] data = {0x06, 0x09, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 0x01, 0x07, 0x01};
        int type = new String(cms, StandardCharsets.ISO_8859_1).indexOf(new String(data, StandardCharsets.ISO_8859_1));
        cms[type + data.length - 1] = 5;

        refused(cms, STATEMENT, SignatureProblem.MALFORMED);
    }

    @Test
    void two_signers_are_one_too_many() throws CMSException, IOException {
        CMSSignedData one =
                new CMSSignedData(issuing.issue(Algorithm.RSA, person()).cms(STATEMENT, true));
        CMSSignedData other =
                new CMSSignedData(issuing.issue(Algorithm.GOST_512, person()).cms(STATEMENT, true));
        List<SignerInformation> signers = new ArrayList<>(one.getSignerInfos().getSigners());
        signers.addAll(other.getSignerInfos().getSigners());
        List<X509CertificateHolder> certificates =
                new ArrayList<>(one.getCertificates().getMatches(null));
        certificates.addAll(other.getCertificates().getMatches(null));
        CMSSignedData both = CMSSignedData.replaceCertificatesAndCRLs(
                CMSSignedData.replaceSigners(one, new SignerInformationStore(signers)),
                new CollectionStore<>(certificates),
                null,
                null);

        refused(both.getEncoded(), STATEMENT, SignatureProblem.MALFORMED);
    }

    @Test
    void each_changed_byte_is_noticed() {
        Holder parent = issuing.issue(Algorithm.GOST_512, person());
        byte[] cms = parent.cms(STATEMENT, false);
        VerifiedSignature good = detached(cms, STATEMENT);

        for (int i = 0; i < cms.length; i += 41) {
            byte[] changed = cms.clone();
            changed[i] ^= 0x10;
            try {
                // Encodings have a few bits without meaning; whatever still passes must say the very same.
                assertThat(detached(changed, STATEMENT))
                        .usingRecursiveComparison()
                        .comparingOnlyFields("iin", "commonName", "algorithm", "stampedAt")
                        .isEqualTo(good);
                assertThat(i).as("byte without meaning").isLessThan(cms.length);
            } catch (SignatureRefused noticed) {
                assertThat(noticed.problem()).isNotNull();
            }
        }
    }

    @Test
    void a_certificate_that_ran_out_or_is_not_valid_yet_is_refused() {
        Holder old = issuing.issue(Algorithm.RSA, person().until(NOW.minusSeconds(1)));
        Holder future = issuing.issue(Algorithm.RSA, Profile.person(IIN, "ӘЛИЕВА", "АЙША", NOW.plusSeconds(60)));

        refused(old.cms(STATEMENT, true), STATEMENT, SignatureProblem.EXPIRED);
        refused(future.cms(STATEMENT, true), STATEMENT, SignatureProblem.EXPIRED);
    }

    @Test
    void a_certificate_for_log_in_does_not_sign_nor_one_for_signing_log_in() {
        Holder login = issuing.issue(Algorithm.RSA, person().forLogin());
        Holder signing = issuing.issue(Algorithm.RSA, person());

        refused(login.cms(STATEMENT, true), STATEMENT, SignatureProblem.WRONG_PURPOSE);
        assertProblem(
                assertThatThrownBy(() -> verifier(CLOCK, false)
                        .verify(signing.cms(STATEMENT, true), STATEMENT, Pki.byPersonLoggingIn())),
                SignatureProblem.WRONG_PURPOSE);
        assertThat(verifier(CLOCK, false)
                        .verify(login.cms(STATEMENT, true), STATEMENT, Pki.byPersonLoggingIn())
                        .iin())
                .isEqualTo(IIN);
    }

    @Test
    void a_person_certifies_nobody() {
        Holder parent = issuing.issue(Algorithm.RSA, person());
        Certificates certificates = new Certificates(List.of(parent.certificate()), List.of());

        assertThatThrownBy(() -> certificates.pathOf(issuing.certificate(), List.of(), NOW))
                .isInstanceOf(SignatureRefused.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"RSA_1024", "RSA_SHA1"})
    void weak_algorithms_are_refused(Algorithm algorithm) {
        Holder parent = issuing.issue(algorithm, person());

        assertThatThrownBy(() -> verify(parent.cms(STATEMENT, true), STATEMENT))
                .isInstanceOf(SignatureRefused.class)
                .extracting("problem")
                .isIn(SignatureProblem.WEAK, SignatureProblem.TAMPERED);
    }

    @Test
    void what_is_no_signature_is_refused_without_a_fuss() {
        Holder parent = issuing.issue(Algorithm.RSA, person());
        byte[] cms = parent.cms(STATEMENT, true);

        refused(new byte[0], STATEMENT, SignatureProblem.MALFORMED);
        refused("not asn.1 at all".getBytes(StandardCharsets.UTF_8), STATEMENT, SignatureProblem.MALFORMED);
        refused(Arrays.copyOf(cms, cms.length / 2), STATEMENT, SignatureProblem.MALFORMED);
        refused(new byte[9 * 1024 * 1024], STATEMENT, SignatureProblem.TOO_LARGE);
        refused(STATEMENT, STATEMENT, SignatureProblem.MALFORMED);
    }

    @Nested
    class Revoked {

        @Test
        void a_revoked_certificate_is_refused_by_ocsp_and_by_the_list() {
            Holder parent = issuing.issue(Algorithm.RSA, person());
            issuing.revoke(parent.certificate(), NOW.minusSeconds(10));

            refused(parent.cms(STATEMENT, true), STATEMENT, SignatureProblem.REVOKED);
            services.ocspAnswers = false;
            refused(parent.cms(STATEMENT, true), STATEMENT, SignatureProblem.REVOKED);
        }

        @Test
        void what_was_stamped_before_the_revocation_counts() {
            Holder parent = issuing.issue(Algorithm.RSA, person());
            byte[] cms = parent.cms(STATEMENT, true, issuing.timeStamping()::stamp);
            issuing.revoke(parent.certificate(), NOW.plusSeconds(3600));

            assertThat(verify(cms, STATEMENT).stampedAt()).isEqualTo(NOW);
        }

        @Test
        void the_list_serves_when_ocsp_is_silent() {
            Holder parent = issuing.issue(Algorithm.RSA, person());
            services.ocspAnswers = false;

            assertThat(verify(parent.cms(STATEMENT, true), STATEMENT)
                            .revocation()
                            .source())
                    .isEqualTo("CRL");
        }

        @Test
        void when_nobody_answers_the_policy_decides() {
            Holder parent = issuing.issue(Algorithm.RSA, person());
            services.ocspAnswers = false;
            services.crlAnswers = false;

            refused(parent.cms(STATEMENT, true), STATEMENT, SignatureProblem.REVOCATION_UNKNOWN);
            assertThat(verifier(CLOCK, true)
                            .verify(parent.cms(STATEMENT, true), STATEMENT, Pki.byPerson(IIN))
                            .revocation()
                            .source())
                    .isEqualTo("NONE");
        }

        @Test
        void an_answer_signed_by_another_authority_is_no_answer() {
            Holder parent = issuing.issue(Algorithm.RSA, person());
            issuing.revoke(parent.certificate(), NOW.minusSeconds(10));
            services.authority = Authority.root(Algorithm.RSA, "ROOT", CLOCK).certify(Algorithm.RSA, "ISSUING");

            refused(parent.cms(STATEMENT, true), STATEMENT, SignatureProblem.REVOCATION_UNKNOWN);
        }
    }

    private static Profile person() {
        return Profile.person(IIN, "ӘЛИЕВА", "АЙША", NOW.minus(Duration.ofDays(10)));
    }

    private VerifiedSignature verify(byte[] cms, byte[] content) {
        return verifier(CLOCK, false).verify(cms, content, Pki.byPerson(IIN));
    }

    private VerifiedSignature detached(byte[] cms, byte[] content) {
        return new CmsVerifier(checks(CLOCK, false), true).verify(cms, content, Pki.byPerson(IIN));
    }

    private CmsVerifier verifier(Clock clock, boolean believe) {
        return new CmsVerifier(checks(clock, believe), false);
    }

    private SignerChecks checks(Clock clock, boolean believe) {
        Certificates certificates = new Certificates(List.of(root.certificate()), List.of(issuing.certificate()));
        return new SignerChecks(certificates, new OcspThenCrl(services, believe, clock), clock);
    }

    private static CmsVerifier verifier(Authority root, Authority issuing, Services services) {
        Certificates certificates = new Certificates(List.of(root.certificate()), List.of(issuing.certificate()));
        return new CmsVerifier(new SignerChecks(certificates, new OcspThenCrl(services, false, CLOCK), CLOCK), false);
    }

    private void refused(byte[] cms, byte[] content, SignatureProblem problem) {
        assertProblem(assertThatThrownBy(() -> verify(cms, content)), problem);
    }

    private static void assertProblem(AbstractThrowableAssert<?, ?> thrown, SignatureProblem problem) {
        thrown.isInstanceOf(SignatureRefused.class).extracting("problem").isEqualTo(problem);
    }

    private static final class Services implements OcspThenCrl.Authorities {

        private Authority authority;
        private boolean ocspAnswers = true;
        private boolean crlAnswers = true;

        Services(Authority authority) {
            this.authority = authority;
        }

        @Override
        public Optional<byte[]> ocsp(X509CertificateHolder holder, byte[] request) {
            return ocspAnswers ? Optional.of(authority.ocsp(request)) : Optional.empty();
        }

        @Override
        public Optional<byte[]> crl(X509CertificateHolder holder, X509CertificateHolder issuer) {
            return crlAnswers ? Optional.of(authority.crl()) : Optional.empty();
        }
    }
}
