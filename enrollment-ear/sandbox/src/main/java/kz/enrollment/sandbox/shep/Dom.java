package kz.enrollment.sandbox.shep;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** XML as a tree. */
final class Dom {

    private Dom() {}

    /** @throws ShepFault when it is not well-formed or has a document type */
    static Document read(byte[] xml) {
        try {
            var factory = factory();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException notXml) {
            throw new ShepFault("SCSE001", "The request is not well-formed XML");
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An element as a document of its own. */
    static Document alone(Element element) {
        try {
            var document = factory().newDocumentBuilder().newDocument();
            document.appendChild(document.importNode(element, true));
            return document;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] bytes(Document document) {
        var bytes = new ByteArrayOutputStream();
        try {
            var writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            writer.transform(new DOMSource(document), new StreamResult(bytes));
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    static List<Element> children(Node parent) {
        var all = parent.getChildNodes();
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    static List<Element> children(Node parent, String namespace, String name) {
        return children(parent).stream()
                .filter(child -> name.equals(child.getLocalName()) && namespace.equals(child.getNamespaceURI()))
                .toList();
    }

    private static DocumentBuilderFactory factory() {
        return DocumentBuilderFactory.newDefaultNSInstance();
    }
}
