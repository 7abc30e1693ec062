package kz.enrollment.signature.internal;

import static kz.enrollment.signature.internal.Pki.IIN;
import static kz.enrollment.signature.internal.Pki.NOW;
import static kz.enrollment.signature.internal.Pki.STATEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.enrollment.shared.Language;
import kz.enrollment.signature.RevocationProof;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.signature.SigningOrder;
import kz.enrollment.signature.SigningPurpose;
import kz.enrollment.signature.VerifiedSignature;
import kz.enrollment.signature.domain.ElectronicSignature;
import kz.enrollment.signature.domain.ElectronicSignature.Asked;
import kz.enrollment.signature.domain.ElectronicSignature.Stored;
import kz.enrollment.signature.domain.ElectronicSignature.Token;
import kz.enrollment.testpki.Algorithm;
import kz.enrollment.testpki.Holder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A later look at what is stored: nobody is asked, and today's date plays no part. */
@ParameterizedClass
@MethodSource("formsAndAlgorithms")
class StoredCheckTest {

    private final Form form;
    private final Pki pki;

    StoredCheckTest(Form form, Algorithm algorithm) {
        this.form = form;
        this.pki = Pki.of(algorithm);
    }

    static Stream<Arguments> formsAndAlgorithms() {
        return Arrays.stream(Form.values())
                .flatMap(form ->
                        Stream.of(Algorithm.RSA, Algorithm.GOST_512).map(algorithm -> Arguments.of(form, algorithm)));
    }

    @Test
    void it_counts_years_after_the_certificate_ran_out_and_the_authority_is_gone() {
        Holder parent = pki.parent();
        byte[] signature = form.sign(parent, STATEMENT);
        Stored stored = taken(signature).stored(null);
        pki.ocspAnswers = false;
        pki.crlAnswers = false;
        int asked = pki.asked;
        Clock inYears = Clock.fixed(NOW.plus(Duration.ofDays(3000)), ZoneOffset.UTC);

        assertThat(StoredCheck.problemOf(stored)).isEmpty();
        assertThat(pki.asked).isEqualTo(asked);
        assertThatThrownBy(() -> Verifiers.of(form.format, pki.checks(inYears, true))
                        .verify(signature, STATEMENT, Pki.byPerson(IIN)))
                .extracting("problem")
                .isEqualTo(SignatureProblem.EXPIRED);
    }

    @Test
    void the_list_of_revoked_certificates_serves_as_well() {
        pki.ocspAnswers = false;
        byte[] signature = form.sign(pki.parent(), STATEMENT);
        VerifiedSignature verified = verified(signature);
        byte[] list = verified.revocation().answer();

        assertThat(StoredCheck.problemOf(taken(signature, verified).stored(list)))
                .isEmpty();
    }

    @Test
    void with_the_stamp_it_came_with() {
        byte[] stamped = form.sign(pki.parent(), STATEMENT, pki.timeStamping()::stamp);
        ElectronicSignature signature = taken(stamped);

        assertThat(signature.isComplete()).isTrue();
        assertThat(StoredCheck.problemOf(signature.stored(null))).isEmpty();
    }

    @Test
    void with_the_stamp_that_we_asked_for() {
        ElectronicSignature signature = taken(form.sign(pki.parent(), STATEMENT));
        stamp(signature, StoredCheck.toStamp(signature.stored(null)));

        assertThat(signature.isComplete()).isTrue();
        assertThat(StoredCheck.problemOf(signature.stored(null))).isEmpty();
    }

    @Test
    void the_stamp_of_another_signature_is_noticed() {
        ElectronicSignature signature = taken(form.sign(pki.parent(), STATEMENT));
        stamp(signature, new byte[] {1, 2, 3});

        assertThat(StoredCheck.problemOf(signature.stored(null))).contains(SignatureProblem.TAMPERED);
    }

    @Test
    void whatever_is_changed_in_the_store_is_noticed() {
        Stored good = taken(form.sign(pki.parent(), STATEMENT)).stored(null);
        Asked asked = good.asked();

        byte[] other = {'<', 'a', '/', '>'};

        assertThat(StoredCheck.problemOf(with(good, asked(SigningPurpose.APPLICATION, IIN, other))))
                .contains(SignatureProblem.TAMPERED);
        assertThat(StoredCheck.problemOf(
                        with(good, asked(SigningPurpose.APPLICATION, "860202399021", asked.content()))))
                .contains(SignatureProblem.WRONG_PERSON);
        assertThat(StoredCheck.problemOf(with(good, asked(SigningPurpose.ORDER, IIN, asked.content()))))
                .contains(SignatureProblem.WRONG_HOLDER);
        assertThat(StoredCheck.problemOf(with(good, new RevocationProof("OCSP", new byte[] {1}, NOW))))
                .contains(SignatureProblem.REVOCATION_UNKNOWN);
        assertThat(StoredCheck.problemOf(withCertificates(good, new byte[0]))).contains(SignatureProblem.UNTRUSTED);
        assertThat(StoredCheck.problemOf(withCertificates(good, new byte[] {1, 2})))
                .isNotEmpty();
    }

    @Test
    void what_was_believed_without_an_answer_is_told_apart() {
        pki.ocspAnswers = false;
        pki.crlAnswers = false;
        ElectronicSignature signature = taken(form.sign(pki.parent(), STATEMENT));

        assertThat(signature.isProved()).isFalse();
        assertThat(StoredCheck.problemOf(signature.stored(null))).isEmpty();
        assertThat(signature.report(null, true).revocation()).isEqualTo("NONE");
    }

    private VerifiedSignature verified(byte[] signature) {
        return Verifiers.of(form.format, pki.checks(Pki.CLOCK, true)).verify(signature, STATEMENT, Pki.byPerson(IIN));
    }

    private ElectronicSignature taken(byte[] signature) {
        return taken(signature, verified(signature));
    }

    private ElectronicSignature taken(byte[] signature, VerifiedSignature verified) {
        SigningOrder order = new SigningOrder(
                SigningPurpose.APPLICATION,
                SigningMeans.EDS,
                form.format,
                UUID.randomUUID(),
                STATEMENT,
                IIN,
                null,
                Language.KK);
        return new ElectronicSignature(UUID.randomUUID(), order, signature, verified, NOW);
    }

    private void stamp(ElectronicSignature signature, byte[] stamped) {
        byte[] token = encoded(stamped);
        signature.stamped(
                new Token(token, NOW),
                SignerChecks.encoded(TimeStamp.verified(token, stamped, pki.certificates(), NOW)
                        .path()));
    }

    private byte[] encoded(byte[] stamped) {
        try {
            return pki.timeStamping().stamp(stamped).getEncoded();
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Asked asked(SigningPurpose purpose, String iin, byte[] content) {
        return new Asked(purpose, SigningMeans.EDS, form.format, iin, null, content);
    }

    private static Stored with(Stored good, Asked asked) {
        return new Stored(
                good.id(),
                asked,
                good.signature(),
                good.certificates(),
                good.timeStamp(),
                good.proof(),
                good.receivedAt(),
                good.signedAt());
    }

    private static Stored with(Stored good, RevocationProof proof) {
        return new Stored(
                good.id(),
                good.asked(),
                good.signature(),
                good.certificates(),
                Optional.empty(),
                proof,
                good.receivedAt(),
                good.signedAt());
    }

    private static Stored withCertificates(Stored good, byte[] certificates) {
        return new Stored(
                good.id(),
                good.asked(),
                good.signature(),
                certificates,
                Optional.empty(),
                good.proof(),
                good.receivedAt(),
                good.signedAt());
    }
}
