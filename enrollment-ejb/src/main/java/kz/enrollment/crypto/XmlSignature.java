package kz.enrollment.crypto;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import kz.enrollment.crypto.CryptoRefused.Flaw;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.Digest;
import org.w3c.dom.Element;

/**
 * One {@code ds:Signature}, read strictly: nothing outside the document is fetched, no transform but canonical forms is
 * run, and only the algorithms of {@link KeyAlgorithm} count. It tells what is signed; whether that is what should be
 * signed, and by whom, the caller decides: require a signature by a certificate, and each reference's digest of an element
 * the caller found itself.
 */
public final class XmlSignature {

    /** The namespace of {@code ds:Signature}. */
    public static final String NAMESPACE = "http://www.w3.org/2000/09/xmldsig#";

    private final Element signedInfo;
    private final Element keyInfo;
    private final XmlForm form;
    private final String method;
    private final byte[] value;
    private final List<XmlReference> references;

    private XmlSignature(Element signature) {
        this.signedInfo = only(signature, "SignedInfo");
        this.keyInfo = only(signature, "KeyInfo");
        this.form = XmlForm.of(only(signedInfo, "CanonicalizationMethod"));
        this.method = only(signedInfo, "SignatureMethod").getAttribute("Algorithm");
        this.value = bytes(only(signature, "SignatureValue"));
        this.references = SafeXml.children(signedInfo, NAMESPACE, "Reference").stream()
                .map(reference -> XmlReference.read(signature, reference))
                .toList();
    }

    /** @throws CryptoRefused MALFORMED, or WEAK when it uses what does not count */
    public static XmlSignature read(Element signature) {
        if (!isSignature(signature)) {
            throw new CryptoRefused(Flaw.MALFORMED);
        }
        return new XmlSignature(signature);
    }

    public static boolean isSignature(Element element) {
        return SafeXml.is(element, NAMESPACE, "Signature");
    }

    public List<XmlReference> references() {
        return references;
    }

    /** What it tells about its key, to be read by whoever knows the profile. */
    public Element keyInfo() {
        return keyInfo;
    }

    /**
     * The one certificate of {@code X509Data}.
     *
     * @throws CryptoRefused MALFORMED when there is none or several
     */
    public X509CertificateHolder certificate() {
        return certificate(only(only(keyInfo, "X509Data"), "X509Certificate"));
    }

    /** A certificate that an element holds in base64. @throws CryptoRefused MALFORMED */
    public static X509CertificateHolder certificate(Element holder) {
        try {
            return new X509CertificateHolder(bytes(holder));
        } catch (IOException unreadable) {
            throw new CryptoRefused(Flaw.MALFORMED);
        }
    }

    /**
     * Whether the key of this certificate signed the list of references.
     *
     * @throws CryptoRefused TAMPERED when it did not, WEAK when such a signature does not count
     */
    public void requireSignedBy(X509CertificateHolder certificate) {
        SubjectPublicKeyInfo key = certificate.getSubjectPublicKeyInfo();
        try {
            KeyAlgorithm algorithm = KeyAlgorithm.of(key).orElseThrow(() -> new CryptoRefused(Flaw.WEAK));
            var digest = XmlAlgorithms.digestOfSignature(algorithm, method);
            if (!algorithm.verify(key, digest, form.bytesOf(signedInfo), value)) {
                throw new CryptoRefused(Flaw.TAMPERED);
            }
        } catch (IOException | IllegalArgumentException | IllegalStateException unreadableKey) {
            throw new CryptoRefused(Flaw.MALFORMED);
        }
    }

    /** What a {@code DigestMethod} names. @throws CryptoRefused WEAK when such a digest does not count */
    public static Digest digest(Element method) {
        return XmlAlgorithms.digest(method.getAttribute("Algorithm"));
    }

    /** What an element holds in base64. @throws CryptoRefused MALFORMED */
    public static byte[] bytes(Element holder) {
        try {
            return Base64.getMimeDecoder().decode(holder.getTextContent());
        } catch (IllegalArgumentException notBase64) {
            throw new CryptoRefused(Flaw.MALFORMED);
        }
    }

    private static Element only(Element parent, String localName) {
        return SafeXml.only(parent, NAMESPACE, localName);
    }
}
