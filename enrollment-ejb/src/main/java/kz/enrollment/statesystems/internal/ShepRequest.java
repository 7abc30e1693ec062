package kz.enrollment.statesystems.internal;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.crypto.SafeXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * One request to the bus.
 *
 * @param serviceId the service's name on the bus
 * @param data elements of the service's data in their order; all services used here have flat requests
 */
record ShepRequest(
        UUID messageId,
        String serviceId,
        Optional<String> routeId,
        OffsetDateTime at,
        Sender sender,
        boolean signedData,
        Map<String, String> data) {

    /** Root of data that is signed as a document of its own; the name is ours. */
    static final String PAYLOAD = "request";

    /** Who asks, as the bus registered us. */
    record Sender(String id, String password) {

        @Override
        public String toString() {
            return "Sender[" + id + ']';
        }
    }

    /** The signed SOAP 1.1 envelope in UTF-8. */
    byte[] toXml(MessageSignature signature) {
        Document document = SafeXml.newDocument();
        Element envelope = child(document, Shep.SOAP, "soap:Envelope");
        MessageSignature.declare(envelope, "soap", Shep.SOAP);
        Element header = child(envelope, Shep.SOAP, "soap:Header");
        Element body = child(envelope, Shep.SOAP, "soap:Body");
        Element message = child(body, Shep.TYPES, "typ:SendMessage");
        MessageSignature.declare(message, "typ", Shep.TYPES);
        Element request = child(message, null, "request");
        writeHead(child(request, null, "requestInfo"));
        writeData(child(child(request, null, "requestData"), null, "data"), signature);
        signature.signBody(header, body);
        // exactly the bytes that were signed: no writer may indent or re-quote them
        return SafeXml.canonical(document, SafeXml.C14N);
    }

    private void writeHead(Element info) {
        text(info, "messageId", messageId.toString());
        // some versions of the bus answer with this one, some with the identifier of the message
        text(info, "correlationId", messageId.toString());
        text(info, "serviceId", serviceId);
        text(info, "messageDate", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at));
        routeId.ifPresent(route -> text(info, "routeId", route));
        Element from = child(info, null, "sender");
        text(from, "senderId", sender.id());
        text(from, "password", sender.password());
    }

    private void writeData(Element holder, MessageSignature signature) {
        if (signedData) {
            Document payload = SafeXml.newDocument();
            Element root = child(payload, null, PAYLOAD);
            data.forEach((name, value) -> text(root, name, value));
            signature.signWhole(payload);
            holder.appendChild(holder.getOwnerDocument().importNode(root, true));
        } else {
            data.forEach((name, value) -> text(holder, name, value));
        }
    }

    private static Element child(Node parent, String namespace, String name) {
        Document document = parent instanceof Document root ? root : parent.getOwnerDocument();
        Element child = document.createElementNS(namespace, name);
        parent.appendChild(child);
        return child;
    }

    private static void text(Element parent, String name, String value) {
        child(parent, null, name).setTextContent(value);
    }

    @Override
    public String toString() {
        return "ShepRequest[" + serviceId + ' ' + messageId + ']';
    }
}
