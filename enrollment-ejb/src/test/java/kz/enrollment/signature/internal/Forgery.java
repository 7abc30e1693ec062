package kz.enrollment.signature.internal;

import java.util.Base64;
import java.util.function.Consumer;
import kz.enrollment.crypto.SafeXml;
import kz.enrollment.crypto.XmlSignature;
import kz.enrollment.testpki.Holder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Changes signed documents, and signs what was changed if the forger has a key. */
final class Forgery {

    private final Document document;

    private Forgery(byte[] signed) {
        this.document = SafeXml.parse(signed);
    }

    static Forgery of(byte[] signed) {
        return new Forgery(signed);
    }

    Forgery change(Consumer<Document> how) {
        how.accept(document);
        return this;
    }

    /** The list of references is signed anew, as it is now. */
    byte[] signedBy(Holder holder) {
        Element info = element(document, "SignedInfo");
        byte[] value = holder.sign(SafeXml.canonical(info, SafeXml.C14N));
        element(document, "SignatureValue").setTextContent(Base64.getEncoder().encodeToString(value));
        return bytes();
    }

    byte[] bytes() {
        return SafeXml.canonical(document, "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments");
    }

    /** The first of that name in the namespace of signatures. */
    static Element element(Document document, String name) {
        return (Element)
                document.getElementsByTagNameNS(XmlSignature.NAMESPACE, name).item(0);
    }

    static Element signature(Document document) {
        return element(document, "Signature");
    }
}
