package kz.enrollment.crypto;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import kz.enrollment.crypto.CryptoRefused.Flaw;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.openssl.PEMParser;

/** Leads certificates to the authorities we trust. */
public final class TrustedAuthorities {

    private static final int LONGEST_PATH = 5;

    private final List<X509CertificateHolder> roots;
    private final List<X509CertificateHolder> intermediates;

    public TrustedAuthorities(
            Collection<X509CertificateHolder> roots, Collection<X509CertificateHolder> intermediates) {
        this.roots = List.copyOf(roots);
        this.intermediates = List.copyOf(intermediates);
    }

    /** All certificates of a PEM file. @throws IOException when it cannot be read as PEM */
    public static List<X509CertificateHolder> read(Path file) throws IOException {
        List<X509CertificateHolder> certificates = new ArrayList<>();
        // between the certificates there may be remarks in any language and encoding
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1);
                PEMParser pem = new PEMParser(text)) {
            for (Object next = pem.readObject(); next != null; next = pem.readObject()) {
                if (next instanceof X509CertificateHolder certificate) {
                    certificates.add(certificate);
                }
            }
        }
        return List.copyOf(certificates);
    }

    /**
     * The path from a certificate to a trusted root, both included, each valid at that time.
     *
     * @param sent further certificates that came with a signature; they are used, not trusted
     * @throws CryptoRefused UNTRUSTED or EXPIRED
     */
    public List<X509CertificateHolder> pathOf(
            X509CertificateHolder holder, Collection<X509CertificateHolder> sent, Instant at) {
        List<X509CertificateHolder> path = new ArrayList<>(List.of(holder));
        List<X509CertificateHolder> candidates = new ArrayList<>(intermediates);
        candidates.addAll(sent);
        requireValid(holder, at);
        while (path.size() < LONGEST_PATH) {
            X509CertificateHolder last = path.get(path.size() - 1);
            Optional<X509CertificateHolder> root = issuerAmong(roots, last);
            if (root.isPresent()) {
                requireValid(root.get(), at);
                if (!root.get().equals(last)) {
                    path.add(root.get());
                }
                return path;
            }
            X509CertificateHolder issuer =
                    issuerAmong(candidates, last).orElseThrow(() -> new CryptoRefused(Flaw.UNTRUSTED));
            requireValid(issuer, at);
            path.add(issuer);
        }
        throw new CryptoRefused(Flaw.UNTRUSTED);
    }

    /** @throws CryptoRefused UNTRUSTED when it has critical extensions that nobody here understands */
    public static void requireUnderstood(X509CertificateHolder certificate) {
        List<?> known = List.of(
                Extension.keyUsage,
                Extension.basicConstraints,
                Extension.extendedKeyUsage,
                Extension.certificatePolicies);
        if (!known.containsAll(certificate.getCriticalExtensionOIDs())) {
            throw new CryptoRefused(Flaw.UNTRUSTED);
        }
    }

    private static Optional<X509CertificateHolder> issuerAmong(
            Collection<X509CertificateHolder> candidates, X509CertificateHolder certificate) {
        return candidates.stream()
                .filter(candidate -> candidate.getSubject().equals(certificate.getIssuer()))
                .filter(TrustedAuthorities::mayCertify)
                .filter(candidate -> isSigned(certificate, candidate.getSubjectPublicKeyInfo()))
                .findFirst();
    }

    private static boolean mayCertify(X509CertificateHolder candidate) {
        BasicConstraints constraints = BasicConstraints.fromExtensions(candidate.getExtensions());
        KeyUsage usage = KeyUsage.fromExtensions(candidate.getExtensions());
        return constraints != null && constraints.isCA() && usage != null && usage.hasUsages(KeyUsage.keyCertSign);
    }

    private static boolean isSigned(X509CertificateHolder certificate, SubjectPublicKeyInfo by) {
        try {
            byte[] content = certificate.toASN1Structure().getTBSCertificate().getEncoded();
            return KeyAlgorithm.isSigned(
                    by, certificate.getSignatureAlgorithm().getAlgorithm(), content, certificate.getSignature());
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    private static void requireValid(X509CertificateHolder certificate, Instant at) {
        if (!certificate.isValidOn(Date.from(at))) {
            throw new CryptoRefused(Flaw.EXPIRED);
        }
    }
}
