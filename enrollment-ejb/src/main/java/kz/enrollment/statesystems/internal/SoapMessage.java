package kz.enrollment.statesystems.internal;

import java.util.List;
import java.util.Optional;
import kz.enrollment.crypto.CryptoRefused;
import kz.enrollment.crypto.SafeXml;
import org.w3c.dom.Element;

/** A SOAP 1.1 message: an envelope with at most one header before exactly one body, and nothing else. */
record SoapMessage(Optional<Element> header, Element body) {

    /** @throws MalformedAnswer when it is none */
    static SoapMessage read(byte[] bytes) {
        Element envelope = envelope(bytes);
        List<Element> parts = SafeXml.children(envelope);
        boolean headed = parts.size() == 2 && SafeXml.is(parts.get(0), Shep.SOAP, "Header");
        boolean whole = headed || parts.size() == 1;
        if (!SafeXml.is(envelope, Shep.SOAP, "Envelope")
                || !whole
                || !SafeXml.is(parts.get(parts.size() - 1), Shep.SOAP, "Body")) {
            throw new MalformedAnswer("no SOAP message");
        }
        return new SoapMessage(headed ? Optional.of(parts.get(0)) : Optional.empty(), parts.get(parts.size() - 1));
    }

    boolean isFault() {
        return SafeXml.children(body).stream().anyMatch(child -> SafeXml.is(child, Shep.SOAP, "Fault"));
    }

    private static Element envelope(byte[] bytes) {
        try {
            return SafeXml.parse(bytes).getDocumentElement();
        } catch (CryptoRefused notXml) {
            throw new MalformedAnswer("not well-formed, or with a document type");
        }
    }

    @Override
    public String toString() {
        return "SoapMessage[…]";
    }
}
