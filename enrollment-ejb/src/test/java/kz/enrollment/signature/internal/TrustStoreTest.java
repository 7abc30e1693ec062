package kz.enrollment.signature.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.enrollment.testpki.Algorithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong list of authorities is told when the installation starts, not to parents as their own fault. */
class TrustStoreTest {

    private final Pki pki = Pki.of(Algorithm.RSA);

    @TempDir
    private Path directory;

    @Test
    void a_file_that_is_not_there_or_is_no_pem_ends_the_start() throws IOException {
        assertRefused(directory.resolve("none.pem"), "cannot be read as PEM");
        assertRefused(
                written("-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n", "broken.pem"),
                "cannot be read as PEM");
    }

    @Test
    void a_file_without_a_root_ends_the_start() throws IOException {
        assertRefused(written("", "empty.pem"), "holds no certificate of a root");
        assertRefused(written(Pki.pem(pki.issuing.certificate()), "issuing.pem"), "holds no certificate of a root");
    }

    @Test
    void the_start_asks_for_it() {
        TrustStore lazy = new TrustStore() {
            @Override
            Certificates certificates() {
                throw new IllegalStateException("read");
            }
        };
        Duration patience = Duration.ofMinutes(1);
        AuthorityAddressesCheck check = new AuthorityAddressesCheck(
                new AuthorityServices(Optional.empty(), Optional.empty(), patience, Pki.CLOCK),
                new TimeStampAuthority(Optional.empty(), patience, lazy, Pki.CLOCK),
                lazy);

        assertThatThrownBy(check::check).hasMessage("read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251"})
    void remarks_between_the_certificates_may_be_in_any_encoding(String encoding) throws IOException {
        Path file = directory.resolve("trust.pem");
        Files.writeString(file, "Корневой сертификат\n" + Pki.pem(pki.root.certificate()), Charset.forName(encoding));

        assertThat(new TrustStore(Optional.of(file.toString())).contains(List.of(pki.root.certificate())))
                .isTrue();
    }

    private Path written(String text, String name) throws IOException {
        return Files.writeString(directory.resolve(name), text, StandardCharsets.US_ASCII);
    }

    private static void assertRefused(Path file, String why) {
        assertThatThrownBy(() -> new TrustStore(Optional.of(file.toString())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("ENROLLMENT_TRUST: " + file + " " + why)
                .hasNoCause();
    }
}
