package kz.enrollment.signature.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.openssl.PEMParser;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Certificates of the authorities whose signatures count, from the PEM file {@code ENROLLMENT_TRUST}: those that signed
 * themselves are roots. Without the file the application works, and no signature counts.
 */
@ApplicationScoped
public class TrustStore {

    private static final Logger LOG = Logger.getLogger(TrustStore.class.getName());

    private final List<X509CertificateHolder> certificates;

    protected TrustStore() {
        this.certificates = List.of();
    }

    @Inject
    public TrustStore(@ConfigProperty(name = "ENROLLMENT_TRUST") Optional<String> file) {
        this.certificates = file.map(TrustStore::read).orElseGet(() -> {
            LOG.warning("ENROLLMENT_TRUST is not set: no electronic signature will be accepted");
            return List.of();
        });
    }

    Certificates certificates() {
        return new Certificates(
                certificates.stream().filter(TrustStore::isRoot).toList(),
                certificates.stream().filter(one -> !isRoot(one)).toList());
    }

    boolean contains(List<X509CertificateHolder> roots) {
        return certificates.containsAll(roots);
    }

    private static boolean isRoot(X509CertificateHolder certificate) {
        return certificate.getSubject().equals(certificate.getIssuer());
    }

    private static List<X509CertificateHolder> read(String file) {
        List<X509CertificateHolder> found = new ArrayList<>();
        try (Reader text = Files.newBufferedReader(Path.of(file), StandardCharsets.US_ASCII);
                PEMParser parser = new PEMParser(text)) {
            for (Object object = parser.readObject(); object != null; object = parser.readObject()) {
                if (object instanceof X509CertificateHolder certificate) {
                    found.add(certificate);
                }
            }
        } catch (IOException unreadable) {
            LOG.log(
                    Level.WARNING,
                    "ENROLLMENT_TRUST cannot be read ({0}): no electronic signature will be accepted",
                    unreadable.toString());
            return List.of();
        }
        LOG.info(() -> "Electronic signatures are accepted from " + found.size() + " certificates of ENROLLMENT_TRUST");
        return List.copyOf(found);
    }
}
