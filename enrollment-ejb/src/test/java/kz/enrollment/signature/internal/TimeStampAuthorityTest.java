package kz.enrollment.signature.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureRefused;
import kz.enrollment.testpki.Algorithm;
import org.assertj.core.api.Assertions;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimeStampAuthorityTest {

    private static final byte[] SIGNATURE = "қолтаңба".getBytes(StandardCharsets.UTF_8);

    private final Pki pki = Pki.of(Algorithm.RSA);
    private final AuthorityServer server = new AuthorityServer(pki);

    @TempDir
    private Path directory;

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"RSA", "GOST_512"})
    void it_stamps_a_signature(Algorithm algorithm) throws IOException {
        Pki national = Pki.of(algorithm);
        try (AuthorityServer its = new AuthorityServer(national)) {
            var stamp = authority(its.at("/tsa"), trust(national)).stamp(SIGNATURE);

            assertThat(stamp).hasValueSatisfying(found -> {
                assertThat(found.token().at()).isEqualTo(Pki.NOW);
                assertThat(found.chain()).hasSize(3);
            });
        }
    }

    @Test
    void an_answer_to_another_question_does_not_hold() throws IOException {
        byte[][] first = new byte[1][];
        server.fault = answer -> first[0] = answer;
        TimeStampAuthority authority = authority(server.at("/tsa"), trust(pki));
        authority.stamp(SIGNATURE);
        server.fault = answer -> first[0];

        assertThat(authority.stamp(SIGNATURE)).as("another nonce").isEmpty();
    }

    @Test
    void a_stamp_of_somebody_nobody_trusts_does_not_hold() throws IOException {
        assertThat(authority(server.at("/tsa"), new TrustStore(Optional.empty()))
                        .stamp(SIGNATURE))
                .isEmpty();
    }

    @Test
    void silence_nonsense_and_no_address_are_no_stamp() throws IOException {
        assertThat(authority("http://127.0.0.1:9/", trust(pki)).stamp(SIGNATURE))
                .isEmpty();
        assertThat(authority(" ", trust(pki)).isConfigured()).isFalse();
        server.fault = answer -> new byte[] {5, 4, 3};
        assertThat(authority(server.at("/tsa"), trust(pki)).stamp(SIGNATURE)).isEmpty();
    }

    @Test
    void a_token_without_what_it_signs_is_no_stamp() throws IOException {
        server.fault = TimeStampAuthorityTest::emptied;

        assertThat(authority(server.at("/tsa"), trust(pki)).stamp(SIGNATURE)).isEmpty();
    }

    /** Bouncy Castle answers such a token with a NullPointerException. */
    private static byte[] emptied(byte[] answer) {
        try {
            TimeStampResp response = TimeStampResp.getInstance(answer);
            SignedData token =
                    SignedData.getInstance(response.getTimeStampToken().getContent());
            SignedData changed = new SignedData(
                    token.getDigestAlgorithms(),
                    new ContentInfo(token.getEncapContentInfo().getContentType(), null),
                    token.getCertificates(),
                    token.getCRLs(),
                    token.getSignerInfos());
            return new TimeStampResp(response.getStatus(), new ContentInfo(CMSObjectIdentifiers.signedData, changed))
                    .getEncoded();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Test
    void without_a_trust_store_no_signature_counts() {
        var services = new SignerChecks(
                new TrustStore(Optional.empty()).certificates(), new OcspThenCrl(pki, true, Pki.CLOCK), Pki.CLOCK);

        Assertions.assertThatThrownBy(() -> new CmsVerifier(services, false)
                        .verify(pki.parent().cms(SIGNATURE, true), SIGNATURE, Pki.byPerson(Pki.IIN)))
                .isInstanceOf(SignatureRefused.class)
                .extracting("problem")
                .isEqualTo(SignatureProblem.UNTRUSTED);
    }

    private static TimeStampAuthority authority(String address, TrustStore trust) {
        return new TimeStampAuthority(Optional.of(address), Duration.ofMinutes(1), trust, Pki.CLOCK);
    }

    private TrustStore trust(Pki authority) throws IOException {
        Path file = directory.resolve("trust.pem");
        Files.writeString(
                file, "a comment\n" + Pki.pem(authority.issuing.certificate()) + Pki.pem(authority.root.certificate()));
        return new TrustStore(Optional.of(file.toString()));
    }
}
