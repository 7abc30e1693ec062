package kz.enrollment.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import kz.enrollment.testpki.Algorithm;
import kz.enrollment.testpki.Authority;
import kz.enrollment.testpki.Profile;
import org.bouncycastle.cert.X509CertificateHolder;

/** A key for the bus and the authority that answers must come from, made for one run. */
final class KeysForContainer {

    private static final String PASSWORD = "only-for-tests";

    private KeysForContainer() {}

    /** The options of the server that name the files. */
    static List<String> options() {
        try {
            Path directory = Files.createTempDirectory("keys");
            directory.toFile().deleteOnExit();
            var authority = Authority.root(Algorithm.RSA, "SYSTEMS", Clock.systemUTC());
            var own = authority.issue(Algorithm.RSA, Profile.system("ENROLLMENT", "990140009999"));
            Path store = written(directory.resolve("own.p12"), own.keyStore(PASSWORD.toCharArray()));
            Path trust = written(directory.resolve("trust.pem"), pem(authority.certificate()));
            return List.of(
                    "-DENROLLMENT_SHEP_KEYSTORE=" + store,
                    "-DENROLLMENT_SHEP_KEYSTORE_PASSWORD=" + PASSWORD,
                    "-DENROLLMENT_SHEP_TRUST=" + trust);
        } catch (IOException noDirectory) {
            throw new UncheckedIOException(noDirectory);
        }
    }

    private static Path written(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        file.toFile().deleteOnExit();
        return file;
    }

    private static byte[] pem(X509CertificateHolder certificate) throws IOException {
        String body = Base64.getMimeEncoder().encodeToString(certificate.getEncoded());
        return ("-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
