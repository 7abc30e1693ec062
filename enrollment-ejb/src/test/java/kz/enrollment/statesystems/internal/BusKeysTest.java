package kz.enrollment.statesystems.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a key of ours and authorities of the bus nothing starts, and one sentence says what is missing. */
class BusKeysTest {

    private static final String PASSWORD = "secret of the store";

    @TempDir
    private Path directory;

    private Path store;
    private Path trust;

    @BeforeEach
    void write() throws IOException {
        store = written("own.p12", BusPki.OWN.keyStore(PASSWORD.toCharArray()));
        trust = written("trust.pem", pem(BusPki.ROOT.certificate()) + pem(BusPki.ISSUING.certificate()));
    }

    @Test
    void key_and_authorities_come_from_the_files_the_operator_names() throws IOException {
        var keys = keys(store.toString(), PASSWORD, trust.toString());
        assertThat(keys.own().key().getAlgorithm()).isEqualTo("RSA");
        assertThat(keys.own()).hasToString("OrganisationKey[…]");
    }

    @Test
    void what_is_not_told_is_named() {
        assertRefused("ENROLLMENT_SHEP_KEYSTORE is missing", null, PASSWORD, trust.toString());
        assertRefused("ENROLLMENT_SHEP_KEYSTORE_PASSWORD is missing", store.toString(), " ", trust.toString());
        assertRefused("ENROLLMENT_SHEP_TRUST is missing", store.toString(), PASSWORD, null);
    }

    @Test
    void what_cannot_be_read_is_named_without_its_password() throws IOException {
        assertRefused("ENROLLMENT_SHEP_KEYSTORE: ", store.toString(), "another", trust.toString());
        assertRefused("ENROLLMENT_SHEP_KEYSTORE: ", directory.resolve("none").toString(), PASSWORD, trust.toString());
        assertRefused("ENROLLMENT_SHEP_KEYSTORE: ", trust.toString(), PASSWORD, trust.toString());
        assertRefused(
                "ENROLLMENT_SHEP_TRUST: ",
                store.toString(),
                PASSWORD,
                directory.resolve("none").toString());
        assertRefused(
                "ENROLLMENT_SHEP_TRUST: ",
                store.toString(),
                PASSWORD,
                written("empty.pem", new byte[0]).toString());
        assertRefused(
                "ENROLLMENT_SHEP_TRUST: ",
                store.toString(),
                PASSWORD,
                written("signer.pem", pem(BusPki.BUS.certificate())).toString());
    }

    @Test
    void another_s_certificate_beside_the_key_is_found_at_once() throws Exception {
        var mixed = KeyStore.getInstance("PKCS12");
        mixed.load(null, null);
        mixed.setKeyEntry("key", BusPki.OWN.privateKey(), PASSWORD.toCharArray(), new Certificate[] {
            CertificateFactory.getInstance("X.509")
                    .generateCertificate(
                            new ByteArrayInputStream(BusPki.BUS.certificate().getEncoded()))
        });
        var bytes = new ByteArrayOutputStream();
        mixed.store(bytes, PASSWORD.toCharArray());
        assertRefused(
                "ENROLLMENT_SHEP_KEYSTORE: the certificate",
                written("mixed.p12", bytes.toByteArray()).toString(),
                PASSWORD,
                trust.toString());
    }

    private static void assertRefused(String sentence, String store, String password, String trust) {
        assertThatThrownBy(() -> keys(store, password, trust))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(sentence)
                .hasMessageNotContaining(PASSWORD)
                .hasNoCause();
    }

    private static BusKeys keys(String store, String password, String trust) {
        return new BusKeys(Optional.ofNullable(store), Optional.of(password), Optional.ofNullable(trust), BusPki.CLOCK);
    }

    private Path written(String name, String text) throws IOException {
        return written(name, text.getBytes(StandardCharsets.US_ASCII));
    }

    private Path written(String name, byte[] bytes) throws IOException {
        return Files.write(directory.resolve(name), bytes);
    }

    private static String pem(X509CertificateHolder certificate) throws IOException {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }
}
