package kz.enrollment.testpki;

import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Signs a SOAP 1.1 message as the bus does: one signature in the header over the body, exclusive canonical form, the
 * certificate in a key identifier.
 */
public final class SoapSignature {

    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String OASIS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-";
    private static final String WSSE = OASIS + "wssecurity-secext-1.0.xsd";
    private static final String WSU = OASIS + "wssecurity-utility-1.0.xsd";
    private static final String EXCLUSIVE = Canonicalizer.ALGO_ID_C14N_EXCL_OMIT_COMMENTS;
    private static final String BODY = "body-1";

    private final Holder holder;

    private SoapSignature(Holder holder) {
        this.holder = holder;
    }

    /** @param envelope without a header */
    public static byte[] sign(byte[] envelope, Holder holder) {
        try {
            return new SoapSignature(holder).signed(XmlSigning.parsed(envelope));
        } catch (IOException | SAXException | ParserConfigurationException | XMLSecurityException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private byte[] signed(Document document) throws IOException, XMLSecurityException {
        Element envelope = document.getDocumentElement();
        Element body = (Element) envelope.getElementsByTagNameNS(SOAP, "Body").item(0);
        body.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:wsu", WSU);
        body.setAttributeNS(WSU, "wsu:Id", BODY);
        Element header = document.createElementNS(SOAP, envelope.getPrefix() + ":Header");
        envelope.insertBefore(header, body);
        Element security = XmlSigning.add(header, WSSE, "wsse:Security");
        security.setAttributeNS(SOAP, envelope.getPrefix() + ":mustUnderstand", "1");
        signature(security, body);
        return XmlSigning.canonical(document, Canonicalizer.ALGO_ID_C14N_OMIT_COMMENTS);
    }

    private void signature(Element security, Element body) throws IOException, XMLSecurityException {
        byte[] digest = holder.algorithm().digest(XmlSigning.canonical(body, EXCLUSIVE));
        Element signature = XmlSigning.add(security, XmlSigning.DS, "ds:Signature");
        Element info = XmlSigning.add(signature, XmlSigning.DS, "ds:SignedInfo");
        XmlSigning.add(info, XmlSigning.DS, "ds:CanonicalizationMethod").setAttribute("Algorithm", EXCLUSIVE);
        XmlSigning.add(info, XmlSigning.DS, "ds:SignatureMethod")
                .setAttribute("Algorithm", holder.algorithm().xmlSignature());
        new XmlSigning(holder).reference(info, '#' + BODY, digest, EXCLUSIVE);
        Element value = XmlSigning.add(signature, XmlSigning.DS, "ds:SignatureValue");
        value.setTextContent(XmlSigning.base64(holder.sign(XmlSigning.canonical(info, EXCLUSIVE))));
        Element keyInfo = XmlSigning.add(signature, XmlSigning.DS, "ds:KeyInfo");
        Element token = XmlSigning.add(keyInfo, WSSE, "wsse:SecurityTokenReference");
        Element identifier = XmlSigning.add(token, WSSE, "wsse:KeyIdentifier");
        identifier.setAttribute("EncodingType", OASIS + "soap-message-security-1.0#Base64Binary");
        identifier.setAttribute("ValueType", OASIS + "x509-token-profile-1.0#X509v3");
        identifier.setTextContent(XmlSigning.base64(holder.certificate().getEncoded()));
    }
}
