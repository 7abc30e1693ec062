package kz.enrollment.crypto;

import java.util.ArrayList;
import java.util.List;
import kz.enrollment.crypto.CryptoRefused.Flaw;
import org.bouncycastle.util.Arrays;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a signature says of one thing it covers. Only an enveloped signature's own removal and canonical forms may stand
 * between the thing and its digest, so what is checked is what is read.
 */
public final class XmlReference {

    private static final String ENVELOPED = XmlSignature.NAMESPACE + "enveloped-signature";

    private final Element signature;
    private final String uri;
    private final boolean enveloped;
    private final XmlForm form;
    private final String digestName;
    private final byte[] digest;

    private XmlReference(Element signature, Element reference) {
        this.signature = signature;
        this.uri = reference.hasAttribute("URI") ? reference.getAttribute("URI") : null;
        List<Element> transforms = new ArrayList<>(transforms(reference));
        this.enveloped = !transforms.isEmpty() && algorithm(transforms.get(0)).equals(ENVELOPED);
        if (enveloped) {
            transforms.remove(0);
        }
        this.form = transforms.isEmpty()
                ? XmlForm.PLAIN
                : XmlForm.of(only(transforms)).withoutComments();
        this.digestName = algorithm(SafeXml.only(reference, XmlSignature.NAMESPACE, "DigestMethod"));
        this.digest = XmlSignature.bytes(SafeXml.only(reference, XmlSignature.NAMESPACE, "DigestValue"));
    }

    static XmlReference read(Element signature, Element reference) {
        return new XmlReference(signature, reference);
    }

    /** Where the thing is: empty for the whole document, {@code #id} for an element; null when it is not told. */
    public String uri() {
        return uri;
    }

    /** Whether the signature stands inside the thing and was taken out of it for the digest. */
    public boolean enveloped() {
        return enveloped;
    }

    /** Whether the form of what was signed does not depend on where the element stands. */
    public boolean exclusive() {
        return form.exclusive();
    }

    /**
     * Whether the digest is that of this element or document.
     *
     * @throws CryptoRefused TAMPERED when it is not, WEAK when the digest does not count
     */
    public void requireDigestOf(Node target) {
        var computing = XmlAlgorithms.digest(digestName);
        byte[] found = KeyAlgorithm.digest(computing, enveloped ? withoutSignature(target) : form.bytesOf(target));
        if (!Arrays.constantTimeAreEqual(found, digest)) {
            throw new CryptoRefused(Flaw.TAMPERED);
        }
    }

    private byte[] withoutSignature(Node target) {
        Node parent = signature.getParentNode();
        Node next = signature.getNextSibling();
        parent.removeChild(signature);
        try {
            return form.bytesOf(target);
        } finally {
            parent.insertBefore(signature, next);
        }
    }

    private static List<Element> transforms(Element reference) {
        return SafeXml.children(reference, XmlSignature.NAMESPACE, "Transforms").stream()
                .flatMap(list -> SafeXml.children(list).stream())
                .toList();
    }

    private static Element only(List<Element> transforms) {
        if (transforms.size() != 1) {
            throw new CryptoRefused(Flaw.MALFORMED);
        }
        return transforms.get(0);
    }

    private static String algorithm(Element element) {
        return element.getAttribute("Algorithm");
    }
}
