package kz.enrollment.crypto;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kz.enrollment.crypto.CryptoRefused.Flaw;
import org.apache.xml.security.Init;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads and canonicalises XML that strangers wrote. A document type, and with it every entity, is refused before anything
 * is resolved.
 */
public final class SafeXml {

    /** Canonical form, comments left out. */
    public static final String C14N = Canonicalizer.ALGO_ID_C14N_OMIT_COMMENTS;
    /** Canonical form, comments and all. */
    public static final String C14N_WITH_COMMENTS = Canonicalizer.ALGO_ID_C14N_WITH_COMMENTS;
    /** Exclusive canonical form, comments left out: the same wherever the element stands. */
    public static final String EXCLUSIVE_C14N = Canonicalizer.ALGO_ID_C14N_EXCL_OMIT_COMMENTS;

    /** Deeper than any message, shallower than a stack. */
    private static final String DEEPEST = "100";

    static {
        Init.init();
    }

    private SafeXml() {}

    /** @throws CryptoRefused MALFORMED when it is not well-formed or has a document type */
    public static Document parse(byte[] bytes) {
        try {
            var builder = hardened().newDocumentBuilder();
            builder.setErrorHandler(SILENT);
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (SAXException | IOException notXml) {
            throw new CryptoRefused(Flaw.MALFORMED);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An empty document to build in. */
    public static Document newDocument() {
        try {
            return hardened().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A document or element with everything in it, in UTF-8; it can be read again and keeps its signatures. */
    public static byte[] canonical(Node node, String algorithm) {
        return canonical(node, algorithm, "");
    }

    /** @param prefixes those an exclusive form treats like the inclusive one, separated by spaces; mostly none */
    static byte[] canonical(Node node, String algorithm, String prefixes) {
        var bytes = new ByteArrayOutputStream();
        try {
            var canonicalizer = Canonicalizer.getInstance(algorithm);
            if (prefixes.isEmpty()) {
                canonicalizer.canonicalizeSubtree(node, bytes);
            } else {
                canonicalizer.canonicalizeSubtree(node, prefixes, bytes);
            }
        } catch (XMLSecurityException unusual) {
            throw new CryptoRefused(Flaw.MALFORMED);
        }
        return bytes.toByteArray();
    }

    /** The elements right below an element or document. */
    public static List<Element> children(Node parent) {
        var all = parent.getChildNodes();
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    /** Those of that name in that namespace. */
    public static List<Element> children(Node parent, String namespace, String localName) {
        return children(parent).stream()
                .filter(child -> is(child, namespace, localName))
                .toList();
    }

    /** @throws CryptoRefused MALFORMED unless there is exactly one such child */
    public static Element only(Node parent, String namespace, String localName) {
        List<Element> found = children(parent, namespace, localName);
        if (found.size() != 1) {
            throw new CryptoRefused(Flaw.MALFORMED);
        }
        return found.get(0);
    }

    /** Whether it is the element of that name in that namespace. */
    public static boolean is(Element element, String namespace, String localName) {
        return localName.equals(element.getLocalName()) && namespace.equals(element.getNamespaceURI());
    }

    private static DocumentBuilderFactory hardened() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    /** The parser's own handler would print parts of the document to the standard error. */
    private static final ErrorHandler SILENT = new ErrorHandler() {
        @Override
        public void warning(SAXParseException warning) {
            // a warning changes nothing about the document
        }

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    };
}
