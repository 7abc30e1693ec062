package kz.enrollment.statesystems.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * One request to the bus.
 *
 * @param data elements of the service's data in their order; all services used here have flat requests
 */
record ShepRequest(
        UUID messageId,
        String serviceId,
        OffsetDateTime at,
        String senderId,
        String senderPassword,
        Map<String, String> data) {

    /** The SOAP 1.1 envelope in UTF-8. */
    byte[] toXml() {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writeEnvelope(xml);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("A request cannot be written", impossible);
        }
        return bytes.toByteArray();
    }

    private void writeEnvelope(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("soap", "Envelope", Shep.SOAP);
        xml.writeNamespace("soap", Shep.SOAP);
        xml.writeStartElement("soap", "Body", Shep.SOAP);
        xml.writeStartElement("typ", "SendMessage", Shep.TYPES);
        xml.writeNamespace("typ", Shep.TYPES);
        xml.writeStartElement("request");
        writeInfo(xml);
        writeData(xml);
        xml.writeEndDocument();
    }

    private void writeInfo(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("requestInfo");
        element(xml, "messageId", messageId.toString());
        element(xml, "serviceId", serviceId);
        element(xml, "messageDate", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at));
        xml.writeStartElement("sender");
        element(xml, "senderId", senderId);
        element(xml, "password", senderPassword);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void writeData(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("requestData");
        xml.writeStartElement("data");
        for (var field : data.entrySet()) {
            element(xml, field.getKey(), field.getValue());
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    @Override
    public String toString() {
        return "ShepRequest[" + serviceId + ' ' + messageId + ']';
    }
}
