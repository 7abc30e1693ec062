package kz.enrollment.signature.internal;

import java.util.List;
import java.util.Optional;
import kz.enrollment.crypto.CryptoRefused;
import kz.enrollment.crypto.SafeXml;
import kz.enrollment.crypto.XmlReference;
import kz.enrollment.crypto.XmlSignature;
import kz.enrollment.signature.Expected;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureRefused;
import kz.enrollment.signature.VerifiedSignature;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.util.Arrays;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Verifies enveloped XML signatures: XMLDSIG as NCALayer and eGov Mobile make it, XAdES-BES and XAdES-T. There is exactly one
 * signature, right below the root; it covers the whole document, and the document without it is the one we stored. So there
 * is no place where signed content could be moved to, or other content put beside it.
 */
final class XmlVerifier implements Verifier {

    private static final List<String> IDENTIFIERS = List.of("Id", "ID", "id");

    private final SignerChecks checks;

    XmlVerifier(SignerChecks checks) {
        this.checks = checks;
    }

    @Override
    public VerifiedSignature verify(byte[] xml, byte[] content, Expected expected) {
        if (xml.length > LONGEST) {
            throw new SignatureRefused(SignatureProblem.TOO_LARGE);
        }
        try {
            return verified(SafeXml.parse(xml), content, expected);
        } catch (CryptoRefused refused) {
            throw new SignatureRefused(SignatureProblem.valueOf(refused.flaw().name()));
        } catch (SignatureRefused refused) {
            throw refused;
        } catch (RuntimeException | StackOverflowError unreadable) {
            // a certificate or stamp inside is told to be broken by whatever exception its parsing ran into
            throw new SignatureRefused(SignatureProblem.MALFORMED);
        }
    }

    private VerifiedSignature verified(Document document, byte[] content, Expected expected) {
        Element element = onlySignature(document);
        XmlSignature signature = XmlSignature.read(element);
        X509CertificateHolder certificate = signature.certificate();
        Optional<XadesProperties> properties = XadesProperties.of(element);
        SignerChecks.Led led = led(element, certificate, properties);
        signature.requireSignedBy(certificate);
        requireReferences(signature.references(), document, properties);
        properties.ifPresent(told -> told.requireNamed(certificate));
        requireSameContent(document, content);
        return checks.check(led, expected);
    }

    private SignerChecks.Led led(
            Element signature, X509CertificateHolder certificate, Optional<XadesProperties> properties) {
        Element value = SafeXml.only(signature, XmlSignature.NAMESPACE, "SignatureValue");
        return checks.led(
                certificate,
                List.of(),
                properties.flatMap(XadesProperties::timeStamp),
                properties.map(told -> told.toStamp(value)).orElseGet(() -> SafeXml.canonical(value, SafeXml.C14N)));
    }

    private static Element onlySignature(Document document) {
        var everywhere = document.getElementsByTagNameNS(XmlSignature.NAMESPACE, "Signature");
        if (everywhere.getLength() != 1
                || !(everywhere.item(0) instanceof Element signature)
                || signature.getParentNode() != document.getDocumentElement()) {
            throw new SignatureRefused(SignatureProblem.MALFORMED);
        }
        return signature;
    }

    /** One covers the document, another at most the signature's own properties; there is nothing else to cover. */
    private static void requireReferences(
            List<XmlReference> references, Document document, Optional<XadesProperties> properties) {
        List<XmlReference> ofDocument = references.stream()
                .filter(reference -> covers(reference, document.getDocumentElement()))
                .toList();
        if (ofDocument.size() != 1 || references.size() != (properties.isPresent() ? 2 : 1)) {
            throw new SignatureRefused(SignatureProblem.MALFORMED);
        }
        ofDocument.get(0).requireDigestOf(document);
        properties.ifPresent(told -> told.requireSigned(references.stream()
                .filter(reference -> reference != ofDocument.get(0))
                .findFirst()
                .orElseThrow()));
    }

    private static boolean covers(XmlReference reference, Element root) {
        return reference.enveloped()
                && reference.uri() != null
                && (reference.uri().isEmpty()
                        || IDENTIFIERS.stream()
                                .filter(root::hasAttribute)
                                .anyMatch(name -> reference.uri().equals("#" + root.getAttribute(name))));
    }

    /** Comments included, although no signature covers them: nothing may be in the document that was not asked to be signed. */
    private static void requireSameContent(Document document, byte[] content) {
        Document bare = (Document) document.cloneNode(true);
        Element root = bare.getDocumentElement();
        SafeXml.children(root).stream().filter(XmlSignature::isSignature).forEach(root::removeChild);
        byte[] stored = SafeXml.canonical(SafeXml.parse(content), SafeXml.C14N_WITH_COMMENTS);
        if (!Arrays.areEqual(SafeXml.canonical(bare, SafeXml.C14N_WITH_COMMENTS), stored)) {
            throw new SignatureRefused(SignatureProblem.TAMPERED);
        }
    }
}
