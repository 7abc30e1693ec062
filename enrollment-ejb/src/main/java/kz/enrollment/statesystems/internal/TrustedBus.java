package kz.enrollment.statesystems.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.enrollment.crypto.CryptoRefused;
import kz.enrollment.crypto.CryptoRefused.Flaw;
import kz.enrollment.crypto.TrustedAuthorities;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * Whose signatures answers of the bus may bear. The file may hold authorities and certificates of signers. Once it names a
 * signer, nobody else counts; else every organisation's certificate of those authorities does, but never a person's: the
 * national authorities certify the whole country.
 */
final class TrustedBus {

    /** Holder of a certificate: an organisation (state-systems.md, "Signatures"). */
    private static final KeyPurposeId ORGANISATION =
            KeyPurposeId.getInstance(new ASN1ObjectIdentifier("1.2.398.3.3.4.1.2"));

    private final List<X509CertificateHolder> signers;
    private final TrustedAuthorities authorities;
    private final Clock clock;

    TrustedBus(List<X509CertificateHolder> certificates, Clock clock) {
        Map<Boolean, List<X509CertificateHolder>> byKind =
                certificates.stream().collect(Collectors.partitioningBy(TrustedBus::isAuthority));
        this.signers = byKind.get(false);
        this.authorities = new TrustedAuthorities(byKind.get(true), List.of());
        this.clock = clock;
    }

    /** @throws IllegalStateException in one sentence that names the setting */
    static TrustedBus of(Path file, Clock clock) {
        List<X509CertificateHolder> certificates = read(file);
        if (certificates.stream().noneMatch(TrustedBus::isAuthority)) {
            throw new IllegalStateException("ENROLLMENT_SHEP_TRUST: " + file + " holds no certificate of an authority");
        }
        return new TrustedBus(certificates, clock);
    }

    /** @throws CryptoRefused UNTRUSTED, EXPIRED or WEAK */
    void requireTrusted(X509CertificateHolder signer) {
        if (signers.isEmpty() ? !isOrganisation(signer) : !signers.contains(signer)) {
            throw new CryptoRefused(Flaw.UNTRUSTED);
        }
        TrustedAuthorities.requireUnderstood(signer);
        KeyUsage usage = KeyUsage.fromExtensions(signer.getExtensions());
        if (usage == null || !usage.hasUsages(KeyUsage.digitalSignature)) {
            throw new CryptoRefused(Flaw.UNTRUSTED);
        }
        authorities.pathOf(signer, List.of(), clock.instant());
    }

    private static boolean isOrganisation(X509CertificateHolder signer) {
        ExtendedKeyUsage purposes = ExtendedKeyUsage.fromExtensions(signer.getExtensions());
        return purposes != null && purposes.hasKeyPurposeId(ORGANISATION);
    }

    private static boolean isAuthority(X509CertificateHolder certificate) {
        BasicConstraints constraints = BasicConstraints.fromExtensions(certificate.getExtensions());
        return constraints != null && constraints.isCA();
    }

    private static List<X509CertificateHolder> read(Path file) {
        try {
            return TrustedAuthorities.read(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException("ENROLLMENT_SHEP_TRUST: " + file + " cannot be read as PEM");
        }
    }
}
