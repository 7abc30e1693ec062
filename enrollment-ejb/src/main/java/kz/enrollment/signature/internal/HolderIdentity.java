package kz.enrollment.signature.internal;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.enrollment.signature.Expected;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureRefused;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * Who holds a certificate and what it may be used for, by the national profile (state-systems.md, "Signatures").
 *
 * @param bin null for a person's own certificate
 */
record HolderIdentity(String commonName, String iin, String bin) {

    private static final Pattern IIN = Pattern.compile("IIN([0-9]{12})");
    private static final Pattern BIN = Pattern.compile("BIN([0-9]{12})");

    private static final KeyPurposeId SIGNING = purpose("1.3.6.1.5.5.7.3.4");
    private static final KeyPurposeId LOGIN = purpose("1.3.6.1.5.5.7.3.2");
    private static final KeyPurposeId PERSON = purpose("1.2.398.3.3.4.1.1");
    private static final KeyPurposeId ORGANISATION = purpose("1.2.398.3.3.4.1.2");
    private static final KeyPurposeId HEAD = purpose("1.2.398.3.3.4.1.2.1");
    private static final KeyPurposeId RIGHT_TO_SIGN = purpose("1.2.398.3.3.4.1.2.2");
    private static final KeyPurposeId EMPLOYEE = purpose("1.2.398.3.3.4.1.2.5");

    /** @throws SignatureRefused when it is not the expected holder's or not meant for this */
    static HolderIdentity of(X509CertificateHolder certificate, Expected expected) {
        requirePurpose(certificate, expected.login());
        HolderIdentity holder = read(certificate);
        requireKind(certificate, holder, expected);
        if (expected.iin() != null && !expected.iin().equals(holder.iin())) {
            throw new SignatureRefused(SignatureProblem.WRONG_PERSON);
        }
        if (expected.bin() != null && !Objects.equals(expected.bin(), holder.bin())) {
            throw new SignatureRefused(SignatureProblem.WRONG_ORGANISATION);
        }
        return holder;
    }

    /** Log-in and signing have separate certificates, so that nobody signs by logging in. */
    private static void requirePurpose(X509CertificateHolder certificate, boolean login) {
        KeyUsage usage = KeyUsage.fromExtensions(certificate.getExtensions());
        ExtendedKeyUsage purposes = ExtendedKeyUsage.fromExtensions(certificate.getExtensions());
        int bits = KeyUsage.digitalSignature | (login ? KeyUsage.keyEncipherment : KeyUsage.nonRepudiation);
        boolean fits = usage != null
                && usage.hasUsages(bits)
                && purposes != null
                && purposes.hasKeyPurposeId(login ? LOGIN : SIGNING);
        if (!fits) {
            throw new SignatureRefused(SignatureProblem.WRONG_PURPOSE);
        }
    }

    private static void requireKind(X509CertificateHolder certificate, HolderIdentity holder, Expected expected) {
        ExtendedKeyUsage purposes = ExtendedKeyUsage.fromExtensions(certificate.getExtensions());
        boolean person = purposes.hasKeyPurposeId(PERSON) && holder.bin() == null;
        boolean organisation = purposes.hasKeyPurposeId(ORGANISATION) && holder.bin() != null;
        boolean entitled = purposes.hasKeyPurposeId(HEAD) || purposes.hasKeyPurposeId(RIGHT_TO_SIGN);
        boolean fits = switch (expected.kind()) {
            case PERSON -> person && !purposes.hasKeyPurposeId(ORGANISATION);
            case STAFF -> organisation && (entitled || purposes.hasKeyPurposeId(EMPLOYEE));
            case SIGNATORY -> organisation && entitled;
        };
        if (!fits) {
            throw new SignatureRefused(SignatureProblem.WRONG_HOLDER);
        }
    }

    private static HolderIdentity read(X509CertificateHolder certificate) {
        String iin = value(certificate, BCStyle.SERIALNUMBER, IIN)
                .orElseThrow(() -> new SignatureRefused(SignatureProblem.WRONG_HOLDER));
        return new HolderIdentity(
                value(certificate, BCStyle.CN, Pattern.compile("(.*)")).orElse(""),
                iin,
                value(certificate, BCStyle.OU, BIN).orElse(null));
    }

    /** Of several values only one may have the form: two numbers in one certificate are nobody's. */
    private static Optional<String> value(X509CertificateHolder certificate, ASN1ObjectIdentifier name, Pattern form) {
        var found = Arrays.stream(certificate.getSubject().getRDNs(name))
                .map(RDN::getFirst)
                .map(part -> form.matcher(IETFUtils.valueToString(part.getValue())))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .toList();
        if (found.size() > 1) {
            throw new SignatureRefused(SignatureProblem.WRONG_HOLDER);
        }
        return found.stream().findFirst();
    }

    private static KeyPurposeId purpose(String identifier) {
        return KeyPurposeId.getInstance(new ASN1ObjectIdentifier(identifier));
    }

    @Override
    public String toString() {
        return "HolderIdentity[…]";
    }
}
