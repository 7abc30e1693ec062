package kz.enrollment.crypto;

import java.util.Map;
import kz.enrollment.crypto.CryptoRefused.Flaw;
import org.apache.xml.security.c14n.Canonicalizer;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A canonical form of XML.
 *
 * @param prefixes those the exclusive form treats like the inclusive one, separated by spaces
 */
record XmlForm(String algorithm, String prefixes) {

    /** What a reference without a transform means. */
    static final XmlForm PLAIN = new XmlForm(Canonicalizer.ALGO_ID_C14N_OMIT_COMMENTS, "");

    private static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";
    /** The allowed forms, each with the one that leaves comments out. */
    private static final Map<String, String> WITHOUT_COMMENTS = Map.of(
            Canonicalizer.ALGO_ID_C14N_OMIT_COMMENTS, Canonicalizer.ALGO_ID_C14N_OMIT_COMMENTS,
            Canonicalizer.ALGO_ID_C14N_WITH_COMMENTS, Canonicalizer.ALGO_ID_C14N_OMIT_COMMENTS,
            Canonicalizer.ALGO_ID_C14N11_OMIT_COMMENTS, Canonicalizer.ALGO_ID_C14N11_OMIT_COMMENTS,
            Canonicalizer.ALGO_ID_C14N11_WITH_COMMENTS, Canonicalizer.ALGO_ID_C14N11_OMIT_COMMENTS,
            Canonicalizer.ALGO_ID_C14N_EXCL_OMIT_COMMENTS, Canonicalizer.ALGO_ID_C14N_EXCL_OMIT_COMMENTS,
            Canonicalizer.ALGO_ID_C14N_EXCL_WITH_COMMENTS, Canonicalizer.ALGO_ID_C14N_EXCL_OMIT_COMMENTS);

    /** @throws CryptoRefused WEAK when the element names anything but a canonical form */
    static XmlForm of(Element method) {
        String algorithm = method.getAttribute("Algorithm");
        if (!WITHOUT_COMMENTS.containsKey(algorithm)) {
            throw new CryptoRefused(Flaw.WEAK);
        }
        String prefixes = SafeXml.children(method, EXCLUSIVE, "InclusiveNamespaces").stream()
                .map(child -> child.getAttribute("PrefixList"))
                .findFirst()
                .orElse("");
        return new XmlForm(algorithm, prefixes);
    }

    /** A reference within the document never covers comments, whatever its form is called (XML Signature 4.4.3.3). */
    XmlForm withoutComments() {
        return new XmlForm(WITHOUT_COMMENTS.get(algorithm), prefixes);
    }

    boolean exclusive() {
        return algorithm.startsWith(EXCLUSIVE);
    }

    byte[] bytesOf(Node node) {
        return SafeXml.canonical(node, algorithm, prefixes);
    }
}
