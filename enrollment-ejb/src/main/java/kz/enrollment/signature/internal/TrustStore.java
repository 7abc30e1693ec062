package kz.enrollment.signature.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import kz.enrollment.crypto.TrustedAuthorities;
import org.bouncycastle.cert.X509CertificateHolder;
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

    /** @throws IllegalStateException in one sentence that names the setting, when a file is named and is of no use */
    @Inject
    public TrustStore(@ConfigProperty(name = "ENROLLMENT_TRUST") Optional<String> file) {
        this.certificates = file.map(TrustStore::read).orElseGet(() -> {
            LOG.warning("ENROLLMENT_TRUST is not set: no electronic signature will be accepted");
            return List.of();
        });
    }

    Certificates certificates() {
        return Certificates.of(certificates);
    }

    boolean contains(List<X509CertificateHolder> roots) {
        return certificates.containsAll(roots);
    }

    private static List<X509CertificateHolder> read(String file) {
        List<X509CertificateHolder> found = certificatesOf(file);
        if (found.stream().noneMatch(Certificates::isRoot)) {
            throw new IllegalStateException("ENROLLMENT_TRUST: " + file + " holds no certificate of a root");
        }
        LOG.info(() -> "Electronic signatures are accepted from " + found.size() + " certificates of ENROLLMENT_TRUST");
        return found;
    }

    private static List<X509CertificateHolder> certificatesOf(String file) {
        try {
            return TrustedAuthorities.read(Path.of(file));
        } catch (IOException unreadable) {
            throw new IllegalStateException("ENROLLMENT_TRUST: " + file + " cannot be read as PEM");
        }
    }
}
