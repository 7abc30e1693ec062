package kz.enrollment.statesystems.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.function.UnaryOperator;
import kz.enrollment.crypto.SafeXml;
import kz.enrollment.crypto.XmlSignature;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Messages that the bus itself signed, only not as it must: what a careless or broken bus would send. */
final class OddSignature {

    private OddSignature() {}

    /** The message after a change, signed once more. */
    static UnaryOperator<String> of(UnaryOperator<String> change) {
        return signed -> again(change.apply(signed), SafeXml.EXCLUSIVE_C14N);
    }

    /** The body signed in a form that takes the declarations around it along. */
    static UnaryOperator<String> ofInclusiveForm() {
        return signed -> {
            Document message = read(signed.replace(
                    "<ds:Transform Algorithm=\"" + SafeXml.EXCLUSIVE_C14N,
                    "<ds:Transform Algorithm=\"" + SafeXml.C14N));
            byte[] body = SafeXml.canonical(element(message, Shep.SOAP, "Body"), SafeXml.C14N);
            element(message, XmlSignature.NAMESPACE, "DigestValue").setTextContent(base64(sha256(body)));
            return again(text(message), SafeXml.EXCLUSIVE_C14N);
        };
    }

    /** @param form in which the list of references is signed */
    static String again(String signed, String form) {
        Document message = read(signed);
        byte[] list = SafeXml.canonical(element(message, XmlSignature.NAMESPACE, "SignedInfo"), form);
        element(message, XmlSignature.NAMESPACE, "SignatureValue").setTextContent(base64(BusPki.BUS.sign(list)));
        return text(message);
    }

    private static Document read(String text) {
        return SafeXml.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Document message) {
        return new String(SafeXml.canonical(message, SafeXml.C14N), StandardCharsets.UTF_8);
    }

    private static Element element(Document document, String namespace, String name) {
        return (Element) document.getElementsByTagNameNS(namespace, name).item(0);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
