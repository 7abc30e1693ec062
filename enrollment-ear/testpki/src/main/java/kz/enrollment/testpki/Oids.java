package kz.enrollment.testpki;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;

/** Object identifiers of Kazakhstan's profile (state-systems.md, stack.md). */
final class Oids {

    static final ASN1ObjectIdentifier GOST_KEY_256 = new ASN1ObjectIdentifier("1.2.398.3.10.1.1.2.1");
    static final ASN1ObjectIdentifier GOST_KEY_512 = new ASN1ObjectIdentifier("1.2.398.3.10.1.1.2.2");
    static final ASN1ObjectIdentifier GOST_CURVE_256 = new ASN1ObjectIdentifier("1.2.398.3.10.1.1.2.1.1");
    static final ASN1ObjectIdentifier GOST_CURVE_512 = new ASN1ObjectIdentifier("1.2.398.3.10.1.1.2.2.1");
    static final ASN1ObjectIdentifier GOST_SIGNATURE_256 = new ASN1ObjectIdentifier("1.2.398.3.10.1.1.2.3.1");
    static final ASN1ObjectIdentifier GOST_SIGNATURE_512 = new ASN1ObjectIdentifier("1.2.398.3.10.1.1.2.3.2");
    static final ASN1ObjectIdentifier GOST_DIGEST_256 = new ASN1ObjectIdentifier("1.2.398.3.10.1.3.2");
    static final ASN1ObjectIdentifier GOST_DIGEST_512 = new ASN1ObjectIdentifier("1.2.398.3.10.1.3.3");

    static final ASN1ObjectIdentifier SIGNING = new ASN1ObjectIdentifier("1.3.6.1.5.5.7.3.4");
    static final ASN1ObjectIdentifier AUTHENTICATION = new ASN1ObjectIdentifier("1.3.6.1.5.5.7.3.2");
    static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.398.3.3.2.1");

    private Oids() {}
}
