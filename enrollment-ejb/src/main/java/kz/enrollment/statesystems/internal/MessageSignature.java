package kz.enrollment.statesystems.internal;

import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import javax.xml.XMLConstants;
import org.apache.xml.security.algorithms.MessageDigestAlgorithm;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.signature.XMLSignature;
import org.apache.xml.security.transforms.Transforms;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Signs what we send: the body of a message (WS-Security, X.509 token profile) or the data inside it. */
final class MessageSignature {

    private static final String BODY_ID = "body";

    private final OrganisationKey own;

    MessageSignature(OrganisationKey own) {
        this.own = own;
    }

    /** Puts the signature of the body into the header of an envelope. */
    void signBody(Document document, Element header, Element body) {
        declare(body, "wsu", Shep.WSU);
        body.setAttributeNS(Shep.WSU, "wsu:Id", BODY_ID);
        body.setIdAttributeNS(Shep.WSU, "Id", true);
        Element security = append(header, Shep.WSSE, "wsse:Security");
        security.setAttributeNS(Shep.SOAP, "soap:mustUnderstand", "1");
        try {
            var signature = signature(document, Transforms.TRANSFORM_C14N_EXCL_OMIT_COMMENTS);
            security.appendChild(signature.getElement());
            var transforms = new Transforms(document);
            transforms.addTransform(Transforms.TRANSFORM_C14N_EXCL_OMIT_COMMENTS);
            signature.addDocument('#' + BODY_ID, transforms, MessageDigestAlgorithm.ALGO_ID_DIGEST_SHA256);
            addKeyIdentifier(signature.getKeyInfo().getElement());
            signature.sign(own.key());
        } catch (XMLSecurityException | CertificateEncodingException impossible) {
            throw new IllegalStateException("A message cannot be signed", impossible);
        }
    }

    /** Puts an enveloped signature into a document that will travel as the data of a service. */
    void signWhole(Document payload) {
        try {
            var signature = signature(payload, Transforms.TRANSFORM_C14N_WITH_COMMENTS);
            payload.getDocumentElement().appendChild(signature.getElement());
            var transforms = new Transforms(payload);
            transforms.addTransform(Transforms.TRANSFORM_ENVELOPED_SIGNATURE);
            transforms.addTransform(Transforms.TRANSFORM_C14N_WITH_COMMENTS);
            signature.addDocument("", transforms, MessageDigestAlgorithm.ALGO_ID_DIGEST_SHA256);
            signature.addKeyInfo(own.certificate());
            signature.sign(own.key());
        } catch (XMLSecurityException impossible) {
            throw new IllegalStateException("The data of a message cannot be signed", impossible);
        }
    }

    private static XMLSignature signature(Document document, String canonicalForm) throws XMLSecurityException {
        return new XMLSignature(document, "", XMLSignature.ALGO_ID_SIGNATURE_RSA_SHA256, canonicalForm);
    }

    private void addKeyIdentifier(Element keyInfo) throws CertificateEncodingException {
        Element token = append(keyInfo, Shep.WSSE, "wsse:SecurityTokenReference");
        Element identifier = append(token, Shep.WSSE, "wsse:KeyIdentifier");
        identifier.setAttribute("EncodingType", Shep.BASE64);
        identifier.setAttribute("ValueType", Shep.X509V3);
        identifier.setTextContent(
                Base64.getEncoder().encodeToString(own.certificate().getEncoded()));
    }

    private static Element append(Element parent, String namespace, String name) {
        Element child = parent.getOwnerDocument().createElementNS(namespace, name);
        declare(child, child.getPrefix(), namespace);
        parent.appendChild(child);
        return child;
    }

    /** The canonical form writes only declarations that are attributes. */
    static void declare(Element element, String prefix, String namespace) {
        element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + prefix, namespace);
    }
}
