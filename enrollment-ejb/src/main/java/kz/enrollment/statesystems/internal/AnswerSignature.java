package kz.enrollment.statesystems.internal;

import java.util.List;
import java.util.stream.IntStream;
import kz.enrollment.crypto.CryptoRefused;
import kz.enrollment.crypto.CryptoRefused.Flaw;
import kz.enrollment.crypto.SafeXml;
import kz.enrollment.crypto.XmlReference;
import kz.enrollment.crypto.XmlSignature;
import org.bouncycastle.cert.X509CertificateHolder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Checks that an answer is signed as the bus signs: one signature, over exactly the body that is going to be read, by
 * somebody we trust. The body is found by its place and not by its identifier, so a signed body elsewhere in the message
 * proves nothing.
 */
final class AnswerSignature {

    private static final List<String> IDENTIFIERS = List.of("Id", "ID", "id");

    private final TrustedBus trusted;

    AnswerSignature(TrustedBus trusted) {
        this.trusted = trusted;
    }

    /** Whether the message claims to be signed at all. */
    static boolean claimed(SoapMessage message) {
        return message.header()
                .map(header -> count(header, Shep.WSSE, "Security") > 0)
                .orElse(false);
    }

    /** @throws CryptoRefused whatever is wrong with the signature of the body */
    void requireSigned(SoapMessage message) {
        Element header = message.header().orElseThrow(AnswerSignature::malformed);
        if (count(header, XmlSignature.NAMESPACE, "Signature") != 1) {
            throw malformed();
        }
        XmlSignature signature = XmlSignature.read(
                SafeXml.only(SafeXml.only(header, Shep.WSSE, "Security"), XmlSignature.NAMESPACE, "Signature"));
        requireBodyOnly(signature, message.body());
        X509CertificateHolder signer = certificate(signature.keyInfo());
        trusted.requireTrusted(signer);
        signature.requireSignedBy(signer);
        signature.references().get(0).requireDigestOf(message.body());
    }

    /**
     * Checks data that carries its own signature: enveloped, over the whole of the element.
     *
     * @param payload the only element inside {@code data}
     * @throws CryptoRefused whatever is wrong with it
     */
    void requireSignedWhole(Element payload) {
        // it was signed as a document of its own
        Document alone = SafeXml.newDocument();
        alone.appendChild(alone.importNode(payload, true));
        XmlSignature signature =
                XmlSignature.read(SafeXml.only(alone.getDocumentElement(), XmlSignature.NAMESPACE, "Signature"));
        if (signature.references().size() != 1) {
            throw malformed();
        }
        XmlReference reference = signature.references().get(0);
        if (!"".equals(reference.uri()) || !reference.enveloped()) {
            throw malformed();
        }
        X509CertificateHolder signer = signature.certificate();
        trusted.requireTrusted(signer);
        signature.requireSignedBy(signer);
        reference.requireDigestOf(alone);
    }

    private static void requireBodyOnly(XmlSignature signature, Element body) {
        String id = body.getAttributeNS(Shep.WSU, "Id");
        if (signature.references().size() != 1) {
            throw malformed();
        }
        XmlReference reference = signature.references().get(0);
        if (!('#' + id).equals(reference.uri()) || reference.enveloped() || !reference.exclusive()) {
            throw malformed();
        }
        if (bearing(body.getOwnerDocument(), id) != 1) {
            throw malformed();
        }
    }

    private static X509CertificateHolder certificate(Element keyInfo) {
        Element identifier =
                SafeXml.only(SafeXml.only(keyInfo, Shep.WSSE, "SecurityTokenReference"), Shep.WSSE, "KeyIdentifier");
        if (!Shep.X509V3.equals(identifier.getAttribute("ValueType"))) {
            throw malformed();
        }
        return XmlSignature.certificate(identifier);
    }

    /** How many elements of the message have that identifier, by whatever attribute. */
    private static long bearing(Document message, String id) {
        NodeList all = message.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(at -> (Element) all.item(at))
                .filter(element -> element.getAttributeNS(Shep.WSU, "Id").equals(id)
                        || IDENTIFIERS.stream()
                                .anyMatch(name -> element.getAttribute(name).equals(id)))
                .count();
    }

    private static int count(Element element, String namespace, String name) {
        return element.getElementsByTagNameNS(namespace, name).getLength();
    }

    private static CryptoRefused malformed() {
        return new CryptoRefused(Flaw.MALFORMED);
    }
}
