package kz.enrollment.signature.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kz.enrollment.crypto.KeyAlgorithm;
import kz.enrollment.crypto.SafeXml;
import kz.enrollment.crypto.XmlReference;
import kz.enrollment.crypto.XmlSignature;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureRefused;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.util.Arrays;
import org.w3c.dom.Element;

/** What XAdES adds to an XML signature: the signer's certificate among what is signed, and a time-stamp. */
final class XadesProperties {

    private static final String DS = XmlSignature.NAMESPACE;
    private static final String XADES = "http://uri.etsi.org/01903/v1.3.2#";

    private final Element qualifying;
    private final Element signed;

    private XadesProperties(Element qualifying) {
        this.qualifying = qualifying;
        this.signed = SafeXml.only(qualifying, XADES, "SignedProperties");
    }

    /** Empty for a plain XML signature. */
    static Optional<XadesProperties> of(Element signature) {
        List<Element> found = SafeXml.children(signature, DS, "Object").stream()
                .flatMap(object -> SafeXml.children(object, XADES, "QualifyingProperties").stream())
                .toList();
        if (found.size() > 1) {
            throw malformed();
        }
        return found.stream().findFirst().map(XadesProperties::new);
    }

    /** @throws SignatureRefused unless the reference covers them as they are here */
    void requireSigned(XmlReference reference) {
        String id = signed.getAttribute("Id");
        if (id.isEmpty() || !("#" + id).equals(reference.uri()) || reference.enveloped()) {
            throw malformed();
        }
        reference.requireDigestOf(signed);
    }

    /** @throws SignatureRefused TAMPERED when the certificate that is named among what is signed is another one */
    void requireNamed(X509CertificateHolder certificate) {
        Element ofSignature = SafeXml.only(signed, XADES, "SignedSignatureProperties");
        for (String name : List.of("SigningCertificate", "SigningCertificateV2")) {
            for (Element told : SafeXml.children(ofSignature, XADES, name)) {
                Element named = SafeXml.children(told, XADES, "Cert").stream()
                        .findFirst()
                        .orElseThrow(XadesProperties::malformed);
                requireDigest(SafeXml.only(named, XADES, "CertDigest"), certificate);
            }
        }
    }

    private static void requireDigest(Element told, X509CertificateHolder certificate) {
        var digest = XmlSignature.digest(SafeXml.only(told, DS, "DigestMethod"));
        try {
            byte[] own = KeyAlgorithm.digest(digest, certificate.getEncoded());
            if (!Arrays.constantTimeAreEqual(own, XmlSignature.bytes(SafeXml.only(told, DS, "DigestValue")))) {
                throw new SignatureRefused(SignatureProblem.TAMPERED);
            }
        } catch (IOException unreadable) {
            throw malformed();
        }
    }

    Optional<byte[]> timeStamp() {
        return stamp().map(stamp -> XmlSignature.bytes(SafeXml.only(stamp, XADES, "EncapsulatedTimeStamp")));
    }

    /** The value's element in the canonical form that the stamp names. */
    byte[] toStamp(Element value) {
        String form = stamp().flatMap(stamp -> SafeXml.children(stamp, DS, "CanonicalizationMethod").stream()
                        .findFirst())
                .map(method -> method.getAttribute("Algorithm"))
                .orElse(SafeXml.C14N);
        if (!List.of(SafeXml.C14N, SafeXml.EXCLUSIVE_C14N).contains(form)) {
            throw new SignatureRefused(SignatureProblem.WEAK);
        }
        return SafeXml.canonical(value, form);
    }

    private Optional<Element> stamp() {
        List<Element> found = SafeXml.children(qualifying, XADES, "UnsignedProperties").stream()
                .flatMap(unsigned -> SafeXml.children(unsigned, XADES, "UnsignedSignatureProperties").stream())
                .flatMap(unsigned -> SafeXml.children(unsigned, XADES, "SignatureTimeStamp").stream())
                .toList();
        if (found.size() > 1) {
            throw malformed();
        }
        return found.stream().findFirst();
    }

    private static SignatureRefused malformed() {
        return new SignatureRefused(SignatureProblem.MALFORMED);
    }
}
