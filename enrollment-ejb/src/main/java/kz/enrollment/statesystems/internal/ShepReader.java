package kz.enrollment.statesystems.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads answers of the bus. A document type, and with it every entity, is refused before anything is resolved. */
final class ShepReader {

    private ShepReader() {}

    /** True when the body is a SOAP fault; a body that cannot be read is none. */
    static boolean isFault(byte[] body) {
        try {
            return fault(envelopeBody(body));
        } catch (MalformedAnswer unreadable) {
            return false;
        }
    }

    /** @throws MalformedAnswer when the body is no answer of the bus */
    static ShepAnswer answer(byte[] body) {
        Node response = envelopeBody(body).children().stream()
                .filter(child -> child.is(Shep.TYPES, "SendMessageResponse"))
                .findFirst()
                .orElseThrow(() -> new MalformedAnswer("no SendMessageResponse"))
                .required("response");
        Node info = response.required("responseInfo");
        Optional<Node> data = response.child("responseData").flatMap(holder -> holder.child("data"));
        return new ShepAnswer(
                info.requiredText("messageId"),
                instant(info.requiredText("responseDate")),
                info.text("correlationId"),
                info.required("status").requiredText("code"),
                data.filter(node -> !node.children().isEmpty()));
    }

    private static boolean fault(Node envelopeBody) {
        return envelopeBody.children().stream().anyMatch(child -> child.is(Shep.SOAP, "Fault"));
    }

    private static Node envelopeBody(byte[] bytes) {
        Node envelope = parse(bytes);
        if (!envelope.is(Shep.SOAP, "Envelope")) {
            throw new MalformedAnswer("no Envelope");
        }
        return envelope.required("Body");
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException notADate) {
            throw new MalformedAnswer("responseDate");
        }
    }

    private static Node parse(byte[] bytes) {
        try {
            var builder = hardened().newDocumentBuilder();
            builder.setErrorHandler(SILENT);
            return new Node(builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement());
        } catch (SAXException | IOException notXml) {
            throw new MalformedAnswer("not well-formed, or with a document type");
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static DocumentBuilderFactory hardened() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    /** The parser's own handler would print parts of the answer to the standard error. */
    private static final ErrorHandler SILENT = new ErrorHandler() {
        @Override
        public void warning(SAXParseException warning) {
            // a warning changes nothing about the answer
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
