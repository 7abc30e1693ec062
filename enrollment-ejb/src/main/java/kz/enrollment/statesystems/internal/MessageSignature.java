package kz.enrollment.statesystems.internal;

import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import java.util.List;
import javax.xml.XMLConstants;
import kz.enrollment.crypto.KeyAlgorithm;
import kz.enrollment.crypto.SafeXml;
import kz.enrollment.crypto.XmlSignature;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Signs what we send: the body of a message (WS-Security, X.509 token profile) or the data inside it; RSA with SHA-256.
 *
 * <p>Of Santuario only the canonical forms are used: its own signer writes what it digests into the log when that is set to
 * tell much, and what we send must never stand there.
 */
final class MessageSignature {

    private static final String BODY_ID = "body";
    private static final String DS = XmlSignature.NAMESPACE;
    private static final String ENVELOPED = DS + "enveloped-signature";
    private static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
    private static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";

    private final OrganisationKey own;

    MessageSignature(OrganisationKey own) {
        this.own = own;
    }

    /** Puts the signature of the body into the header of an envelope. */
    void signBody(Element header, Element body) {
        declare(body, "wsu", Shep.WSU);
        body.setAttributeNS(Shep.WSU, "wsu:Id", BODY_ID);
        Element security = append(header, Shep.WSSE, "wsse:Security");
        declare(security, "wsse", Shep.WSSE);
        security.setAttributeNS(Shep.SOAP, "soap:mustUnderstand", "1");
        byte[] content = SafeXml.canonical(body, SafeXml.EXCLUSIVE_C14N);
        Element signature =
                signed(security, SafeXml.EXCLUSIVE_C14N, '#' + BODY_ID, List.of(SafeXml.EXCLUSIVE_C14N), content);
        Element token = append(append(signature, DS, "ds:KeyInfo"), Shep.WSSE, "wsse:SecurityTokenReference");
        Element identifier = append(token, Shep.WSSE, "wsse:KeyIdentifier");
        identifier.setAttribute("EncodingType", Shep.BASE64);
        identifier.setAttribute("ValueType", Shep.X509V3);
        identifier.setTextContent(certificate());
    }

    /** Puts an enveloped signature into a document that will travel as the data of a service. */
    void signWhole(Document payload) {
        byte[] content = SafeXml.canonical(payload, SafeXml.C14N);
        Element signature = signed(
                payload.getDocumentElement(),
                SafeXml.C14N,
                "",
                List.of(ENVELOPED, SafeXml.C14N_WITH_COMMENTS),
                content);
        Element x509 = append(append(signature, DS, "ds:KeyInfo"), DS, "ds:X509Data");
        append(x509, DS, "ds:X509Certificate").setTextContent(certificate());
    }

    private Element signed(Element parent, String form, String uri, List<String> transforms, byte[] content) {
        Element signature = append(parent, DS, "ds:Signature");
        declare(signature, "ds", DS);
        Element info = append(signature, DS, "ds:SignedInfo");
        append(info, DS, "ds:CanonicalizationMethod").setAttribute("Algorithm", form);
        append(info, DS, "ds:SignatureMethod").setAttribute("Algorithm", RSA_SHA256);
        Element reference = append(info, DS, "ds:Reference");
        reference.setAttribute("URI", uri);
        Element list = append(reference, DS, "ds:Transforms");
        transforms.forEach(name -> append(list, DS, "ds:Transform").setAttribute("Algorithm", name));
        append(reference, DS, "ds:DigestMethod").setAttribute("Algorithm", SHA256);
        append(reference, DS, "ds:DigestValue")
                .setTextContent(base64(KeyAlgorithm.digest(SHA256Digest.newInstance(), content)));
        byte[] value = own.sign(SafeXml.canonical(info, form));
        append(signature, DS, "ds:SignatureValue").setTextContent(base64(value));
        return signature;
    }

    private String certificate() {
        try {
            return base64(own.certificate().getEncoded());
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Element append(Element parent, String namespace, String name) {
        Element child = parent.getOwnerDocument().createElementNS(namespace, name);
        parent.appendChild(child);
        return child;
    }

    /** The canonical form writes only declarations that are attributes. */
    static void declare(Element element, String prefix, String namespace) {
        element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + prefix, namespace);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
