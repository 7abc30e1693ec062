package kz.enrollment.sandbox.shep;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.List;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import kz.enrollment.testpki.Holder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Checks that a request is signed by our organisation, with the platform's own implementation of XML signatures: another one
 * than the product signs with.
 */
final class RequestSignature {

    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String WSS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-";
    private static final String WSSE = WSS + "wssecurity-secext-1.0.xsd";
    private static final String WSU = WSS + "wssecurity-utility-1.0.xsd";
    private static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";
    private static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";

    private final PublicKey product;

    RequestSignature(Holder product) {
        try {
            this.product = CertificateFactory.getInstance("X.509")
                    .generateCertificate(
                            new ByteArrayInputStream(product.certificate().getEncoded()))
                    .getPublicKey();
        } catch (CertificateException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    PublicKey product() {
        return product;
    }

    /** @throws ShepFault unless exactly the body is signed, once, by our organisation */
    void require(Document message) {
        Element envelope = message.getDocumentElement();
        Element body = only(Dom.children(envelope, SOAP, "Body"));
        Element header = only(Dom.children(envelope, SOAP, "Header"));
        Element security = only(Dom.children(header, WSSE, "Security"));
        if (!security.getAttributeNS(SOAP, "mustUnderstand").equals("1")) {
            throw refused();
        }
        Element signature = only(Dom.children(security, XMLSignature.XMLNS, "Signature"));
        body.setIdAttributeNS(WSU, "Id", true);
        var context = new DOMValidateContext(product, signature);
        context.setIdAttributeNS(body, WSU, "Id");
        Reference reference = validReference(context);
        if (!reference.getURI().equals("#" + body.getAttributeNS(WSU, "Id"))
                || !transforms(reference).equals(List.of(EXCLUSIVE))) {
            throw refused();
        }
    }

    /** The same for data that is signed as a document of its own. */
    void requireWhole(Document payload) {
        Element root = payload.getDocumentElement();
        var context = new DOMValidateContext(product, only(Dom.children(root, XMLSignature.XMLNS, "Signature")));
        Reference reference = validReference(context);
        if (!reference.getURI().isEmpty() || !transforms(reference).get(0).equals(Transform.ENVELOPED)) {
            throw refused();
        }
    }

    private static Reference validReference(DOMValidateContext context) {
        try {
            context.setProperty("org.jcp.xml.dsig.secureValidation", Boolean.TRUE);
            var signature = XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context);
            var references = signature.getSignedInfo().getReferences();
            boolean right = signature
                            .getSignedInfo()
                            .getSignatureMethod()
                            .getAlgorithm()
                            .equals(RSA_SHA256)
                    && references.size() == 1
                    && signature.validate(context);
            if (!right) {
                throw refused();
            }
            return references.get(0);
        } catch (MarshalException | XMLSignatureException unreadable) {
            throw refused();
        }
    }

    private static List<String> transforms(Reference reference) {
        return reference.getTransforms().stream().map(Transform::getAlgorithm).toList();
    }

    private static Element only(List<Element> found) {
        if (found.size() != 1) {
            throw refused();
        }
        return found.get(0);
    }

    private static ShepFault refused() {
        return new ShepFault("SCSE010", "The request is not signed as it must be");
    }
}
