package kz.enrollment.sandbox.shep;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the envelope of {@code SendMessage}. Document types and external entities are refused, and so is XML nested deeper than
 * any request is.
 */
final class ShepReader {

    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String TYPES = "http://bip.bee.kz/SyncChannel/v10/Types";
    private static final int DEEPEST = 20;
    private static final String REQUEST = "Envelope/Body/SendMessage/request/";
    private static final String DATA = REQUEST + "requestData/data/";
    /** Root of data that is signed as a document of its own; the name is ours. */
    static final String PAYLOAD = "request";

    private static final XMLInputFactory FACTORY = factory();

    private final Deque<String> path = new ArrayDeque<>();
    private final Map<String, String> texts = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private ShepReader() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    /** @throws ShepFault when the text is no well-formed request of the bus */
    static ShepRequest read(byte[] xml) {
        var reader = new ShepReader();
        try {
            reader.readAll(FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml)));
        } catch (XMLStreamException e) {
            throw new ShepFault("SCSE001", "The request is not well-formed XML");
        }
        return reader.request();
    }

    private void readAll(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new ShepFault("SCSE001", "Document types are refused");
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> end();
                default -> {
                    // comments and processing instructions mean nothing here
                }
            }
        }
    }

    private void start(XMLStreamReader xml) {
        checkNamespace(xml.getLocalName(), xml.getNamespaceURI());
        path.addLast(xml.getLocalName());
        if (path.size() > DEEPEST) {
            throw new ShepFault("SCSE001", "The request is nested too deeply");
        }
        text.setLength(0);
    }

    private void checkNamespace(String name, String namespace) {
        var expected = switch (path.size()) {
            case 0, 1 -> SOAP;
            case 2 -> path.peekLast().equals("Body") ? TYPES : namespace;
            default -> namespace;
        };
        if (expected != null && !expected.equals(namespace)) {
            throw new ShepFault("SCSE001", "Element " + name + " is in a wrong namespace");
        }
    }

    private void end() {
        texts.putIfAbsent(String.join("/", path), text.toString().strip());
        path.removeLast();
        text.setLength(0);
    }

    private ShepRequest request() {
        Function<String, String> requestInfo = name -> texts.getOrDefault(REQUEST + "requestInfo/" + name, "");
        boolean signedData = texts.containsKey(DATA + PAYLOAD + "/Signature/SignatureValue");
        var prefix = signedData ? DATA + PAYLOAD + "/" : DATA;
        var data = new HashMap<String, String>();
        texts.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                data.put(name.substring(prefix.length()), value);
            }
        });
        if (requestInfo.apply("serviceId").isEmpty()
                || requestInfo.apply("messageId").isEmpty()) {
            throw new ShepFault("SCSE002", "serviceId or messageId is missing");
        }
        return new ShepRequest(
                requestInfo.apply("messageId"),
                requestInfo.apply("correlationId"),
                requestInfo.apply("serviceId"),
                signedData,
                data);
    }
}
