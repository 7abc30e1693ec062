package kz.enrollment.testpki;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.xml.security.Init;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.bouncycastle.tsp.TimeStampToken;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Puts a signature into a document, element by element, so that tests may also make wrong ones. */
final class XmlSigning {

    static final String DS = "http://www.w3.org/2000/09/xmldsig#";
    static final String XADES = "http://uri.etsi.org/01903/v1.3.2#";
    private static final String C14N = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
    private static final String C14N_WITH_COMMENTS = C14N + "#WithComments";
    private static final String ENVELOPED = DS + "enveloped-signature";
    private static final String PROPERTIES_ID = "xades-signed-properties";

    static {
        Init.init();
    }

    private final Holder holder;
    private Instant signedAt;
    private Function<byte[], TimeStampToken> stamping;

    XmlSigning(Holder holder) {
        this.holder = holder;
    }

    XmlSigning withProperties(Instant at) {
        signedAt = at;
        return this;
    }

    XmlSigning stamped(Function<byte[], TimeStampToken> authority) {
        stamping = authority;
        return this;
    }

    byte[] sign(byte[] xml) {
        try {
            Document document = parsed(xml);
            byte[] digest = holder.algorithm().digest(canonical(document, C14N_WITH_COMMENTS));
            Element signature = add(document.getDocumentElement(), DS, "ds:Signature");
            Element info = add(signature, DS, "ds:SignedInfo");
            add(info, DS, "ds:CanonicalizationMethod").setAttribute("Algorithm", C14N);
            add(info, DS, "ds:SignatureMethod")
                    .setAttribute("Algorithm", holder.algorithm().xmlSignature());
            Element reference = reference(info, "", digest, ENVELOPED, C14N_WITH_COMMENTS);
            reference.setAttribute("Id", "document");
            Element value = add(signature, DS, "ds:SignatureValue");
            Element data = add(add(signature, DS, "ds:KeyInfo"), DS, "ds:X509Data");
            add(data, DS, "ds:X509Certificate")
                    .setTextContent(base64(holder.certificate().getEncoded()));
            Element qualifying = signedAt == null ? null : properties(signature, info);
            byte[] bytes = holder.sign(canonical(info, C14N));
            value.setTextContent(base64(bytes));
            if (stamping != null) {
                stamp(qualifying, stamping.apply(canonical(value, C14N)));
            }
            return canonical(document, C14N_WITH_COMMENTS);
        } catch (IOException | SAXException | ParserConfigurationException | XMLSecurityException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private Element properties(Element signature, Element info) throws IOException, XMLSecurityException {
        Element object = add(signature, DS, "ds:Object");
        Element qualifying = add(object, XADES, "xades:QualifyingProperties");
        qualifying.setAttribute("Target", "");
        Element signed = add(qualifying, XADES, "xades:SignedProperties");
        signed.setAttribute("Id", PROPERTIES_ID);
        Element ofSignature = add(signed, XADES, "xades:SignedSignatureProperties");
        add(ofSignature, XADES, "xades:SigningTime").setTextContent(signedAt.toString());
        Element certificate = add(add(ofSignature, XADES, "xades:SigningCertificateV2"), XADES, "xades:Cert");
        Element ofCertificate = add(certificate, XADES, "xades:CertDigest");
        add(ofCertificate, DS, "ds:DigestMethod")
                .setAttribute("Algorithm", holder.algorithm().xmlDigest());
        add(ofCertificate, DS, "ds:DigestValue")
                .setTextContent(
                        base64(holder.algorithm().digest(holder.certificate().getEncoded())));
        byte[] digest = holder.algorithm().digest(canonical(signed, C14N));
        reference(info, "#" + PROPERTIES_ID, digest, C14N)
                .setAttribute("Type", "http://uri.etsi.org/01903#SignedProperties");
        return qualifying;
    }

    private void stamp(Element qualifying, TimeStampToken token) throws IOException {
        Element unsigned =
                add(add(qualifying, XADES, "xades:UnsignedProperties"), XADES, "xades:UnsignedSignatureProperties");
        Element stamp = add(unsigned, XADES, "xades:SignatureTimeStamp");
        add(stamp, DS, "ds:CanonicalizationMethod").setAttribute("Algorithm", C14N);
        add(stamp, XADES, "xades:EncapsulatedTimeStamp").setTextContent(base64(token.getEncoded()));
    }

    Element reference(Element info, String uri, byte[] digest, String... transforms) {
        Element reference = add(info, DS, "ds:Reference");
        reference.setAttribute("URI", uri);
        Element list = add(reference, DS, "ds:Transforms");
        for (String transform : transforms) {
            add(list, DS, "ds:Transform").setAttribute("Algorithm", transform);
        }
        add(reference, DS, "ds:DigestMethod")
                .setAttribute("Algorithm", holder.algorithm().xmlDigest());
        add(reference, DS, "ds:DigestValue").setTextContent(base64(digest));
        return reference;
    }

    static Element add(Element parent, String namespace, String name) {
        Element child = parent.getOwnerDocument().createElementNS(namespace, name);
        if (!namespace.equals(parent.getNamespaceURI())) {
            // the canonical form writes only declarations that are attributes
            child.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + child.getPrefix(), namespace);
        }
        parent.appendChild(child);
        return child;
    }

    static Document parsed(byte[] xml) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    static byte[] canonical(org.w3c.dom.Node node, String algorithm) throws XMLSecurityException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Canonicalizer.getInstance(algorithm).canonicalizeSubtree(node, bytes);
        return bytes.toByteArray();
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
