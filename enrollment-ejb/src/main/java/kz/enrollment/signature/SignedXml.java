package kz.enrollment.signature;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The XML document in which a text is signed (ours: no form of it is public). The document is what is stored and compared, so
 * its bytes never change for the same text.
 */
public final class SignedXml {

    private static final String NAMESPACE = "urn:kz:enrollment:signed:1";

    private SignedXml() {}

    /** The bytes that are signed of a text in each form: the text itself in UTF-8, or {@link #wrap} of it. */
    public static byte[] content(String text, SigningPurpose purpose, SignatureFormat format) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return format == SignatureFormat.XML ? wrap(bytes, purpose) : bytes;
    }

    /**
     * The text as a document with the root {@code application}.
     *
     * @param text UTF-8, as the signer saw it
     * @param purpose told in the document, so that a signature for one act is none for another
     */
    public static byte[] wrap(byte[] text, SigningPurpose purpose) {
        StringWriter document = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(document);
            xml.writeStartElement("", "application", NAMESPACE);
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("purpose", purpose.name());
            xml.writeStartElement("", "text", NAMESPACE);
            xml.writeCharacters(new String(text, StandardCharsets.UTF_8));
            xml.writeEndElement();
            xml.writeEndElement();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }
}
