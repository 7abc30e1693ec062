package kz.enrollment.crypto;

import java.util.Map;
import java.util.Optional;
import kz.enrollment.crypto.CryptoRefused.Flaw;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.crypto.Digest;

/** The algorithms of XML signatures that count, by their names in XML; whatever is not here is refused. */
final class XmlAlgorithms {

    private static final String MORE = "http://www.w3.org/2001/04/xmldsig-more#";
    private static final String ENCRYPTION = "http://www.w3.org/2001/04/xmlenc#";
    private static final String NATIONAL = "urn:ietf:params:xml:ns:pkigovkz:xmlsec:algorithms:";

    private static final Map<String, ASN1ObjectIdentifier> SIGNATURES = Map.of(
            MORE + "rsa-sha256", PKCSObjectIdentifiers.sha256WithRSAEncryption,
            MORE + "rsa-sha384", PKCSObjectIdentifiers.sha384WithRSAEncryption,
            MORE + "rsa-sha512", PKCSObjectIdentifiers.sha512WithRSAEncryption,
            NATIONAL + "gostr34102015-gostr34112015-256", KeyAlgorithm.GOST_SIGNATURE_256,
            NATIONAL + "gostr34102015-gostr34112015-512", KeyAlgorithm.GOST_SIGNATURE_512);

    private static final Map<String, ASN1ObjectIdentifier> DIGESTS = Map.of(
            ENCRYPTION + "sha256", NISTObjectIdentifiers.id_sha256,
            MORE + "sha384", NISTObjectIdentifiers.id_sha384,
            ENCRYPTION + "sha512", NISTObjectIdentifiers.id_sha512,
            NATIONAL + "gostr34112015-256", KeyAlgorithm.GOST_DIGEST_256,
            NATIONAL + "gostr34112015-512", KeyAlgorithm.GOST_DIGEST_512);

    private XmlAlgorithms() {}

    /** @throws CryptoRefused WEAK when no such signature counts, or not with this kind of key */
    static Digest digestOfSignature(KeyAlgorithm key, String name) {
        return Optional.ofNullable(SIGNATURES.get(name))
                .flatMap(key::digestOfSignature)
                .orElseThrow(() -> new CryptoRefused(Flaw.WEAK));
    }

    /** @throws CryptoRefused WEAK when the digest does not count */
    static Digest digest(String name) {
        return Optional.ofNullable(DIGESTS.get(name))
                .flatMap(KeyAlgorithm::digest)
                .orElseThrow(() -> new CryptoRefused(Flaw.WEAK));
    }
}
