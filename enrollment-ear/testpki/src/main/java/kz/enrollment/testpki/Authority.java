package kz.enrollment.testpki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509ExtensionUtils;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.operator.DigestCalculator;

/** A certification authority: a root, or one that a root certified. Keys live in memory only. */
public final class Authority {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration TEN_YEARS = Duration.ofDays(3650);
    private static final Duration DAY = Duration.ofDays(1);

    private final Holder self;
    private final Clock clock;
    private Holder responder;
    private volatile String ocspAddress;
    private volatile String crlAddress;
    private final Map<BigInteger, Instant> revoked = new ConcurrentHashMap<>();

    private Authority(Holder self, Clock clock) {
        this.self = self;
        this.clock = clock;
    }

    public static Authority root(Algorithm algorithm, String name, Clock clock) {
        AsymmetricCipherKeyPair key = algorithm.newKey();
        X500Name subject = authorityName(name);
        X509CertificateHolder certificate = sign(
                builder(
                        subject,
                        subject,
                        algorithm.publicKey(key),
                        clock.instant().minus(DAY),
                        clock.instant().plus(TEN_YEARS)),
                algorithm.publicKey(key),
                algorithm,
                key,
                AuthorityExtensions.INSTANCE);
        return new Authority(new Holder(algorithm, key, certificate), clock);
    }

    /** Somebody who certifies others with a key that nobody certified for that. */
    public static Authority posing(Holder holder, Clock clock) {
        return new Authority(holder, clock);
    }

    /** An authority under this one. */
    public Authority certify(Algorithm algorithm, String name) {
        AsymmetricCipherKeyPair key = algorithm.newKey();
        Instant now = clock.instant();
        X509CertificateHolder certificate = signed(
                authorityName(name),
                algorithm.publicKey(key),
                now.minus(DAY),
                now.plus(TEN_YEARS),
                AuthorityExtensions.INSTANCE);
        return new Authority(new Holder(algorithm, key, certificate), clock);
    }

    /** A person or an organisation's employee. */
    public Holder issue(Algorithm algorithm, Profile profile) {
        return issue(algorithm, algorithm.newKey(), profile.at(clock.instant()));
    }

    /** Certificates issued from now on tell where to ask about them; until then they tell nothing. */
    public void announce(String ocspAddress, String crlAddress) {
        this.ocspAddress = ocspAddress;
        this.crlAddress = crlAddress;
    }

    /** Another certificate for the key of somebody: making a key takes longer than anything else. */
    public Holder renew(Holder holder, Profile profile, Extension... further) {
        return issue(holder.algorithm(), holder.key(), profile.at(clock.instant()), further);
    }

    private Holder issue(Algorithm algorithm, AsymmetricCipherKeyPair key, Profile profile, Extension... further) {
        X509CertificateHolder certificate =
                signed(profile.subject(), algorithm.publicKey(key), profile.from(), profile.until(), extensions -> {
                    extensions.addExtension(Extension.keyUsage, true, new KeyUsage(profile.usages()));
                    extensions.addExtension(
                            Extension.extendedKeyUsage,
                            false,
                            new ExtendedKeyUsage(profile.purposes().stream()
                                    .map(KeyPurposeId::getInstance)
                                    .toArray(KeyPurposeId[]::new)));
                    extensions.addExtension(
                            Extension.certificatePolicies,
                            false,
                            new CertificatePolicies(new PolicyInformation(Oids.POLICY)));
                    addAddresses(extensions);
                    for (Extension one : further) {
                        extensions.addExtension(one);
                    }
                });
        return new Holder(algorithm, key, certificate);
    }

    private void addAddresses(X509v3CertificateBuilder builder) throws IOException {
        if (ocspAddress != null) {
            builder.addExtension(
                    Extension.authorityInfoAccess,
                    false,
                    new AuthorityInformationAccess(AccessDescription.id_ad_ocsp, uri(ocspAddress)));
        }
        if (crlAddress != null) {
            DistributionPointName name = new DistributionPointName(new GeneralNames(uri(crlAddress)));
            builder.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
                new DistributionPoint(name, null, null)
            }));
        }
    }

    private static GeneralName uri(String address) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, address);
    }

    public TimeStamping timeStamping() {
        return new TimeStamping(service("TSA", KeyPurposeId.id_kp_timeStamping), clock);
    }

    public X509CertificateHolder certificate() {
        return self.certificate();
    }

    /** By the serial number alone. */
    public void revoke(BigInteger serial, Instant at) {
        revoked.put(serial, at);
    }

    public void revoke(X509CertificateHolder certificate, Instant at) {
        revoked.put(certificate.getSerialNumber(), at);
    }

    /** Key, certificate and revocations in a form of our own, for directories made at run time. */
    public byte[] save() {
        return Saved.write(self, revoked);
    }

    /** As it was saved; the responder of OCSP gets a new key. */
    public static Authority load(byte[] saved, Clock clock) {
        Saved read = Saved.read(saved);
        Authority authority = new Authority(read.holder(), clock);
        authority.revoked.putAll(read.revoked());
        return authority;
    }

    /** DER of the list of revoked certificates. */
    public byte[] crl() {
        return crl(clock.instant(), null, null);
    }

    /** The same with a critical extension, unless it is null. */
    public byte[] crl(Instant from, ASN1ObjectIdentifier extension, ASN1Encodable value) {
        X509v2CRLBuilder builder = new X509v2CRLBuilder(self.certificate().getSubject(), Date.from(from));
        builder.setNextUpdate(Date.from(from.plus(DAY)));
        revoked.forEach((serial, at) -> builder.addCRLEntry(serial, Date.from(at), CRLReason.keyCompromise));
        try {
            if (extension != null) {
                builder.addExtension(extension, true, value);
            }
            return builder.build(self.algorithm().signer(self.key().getPrivate()))
                    .getEncoded();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Answers a request for the status of certificates. */
    public byte[] ocsp(byte[] request) {
        try {
            OCSPReq asked = new OCSPReq(request);
            Holder responder = responder();
            BasicOCSPRespBuilder basic =
                    new BasicOCSPRespBuilder(new RespID(responder.certificate().getSubject()));
            Extension nonce = asked.getExtension(org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
            if (nonce != null) {
                basic.setResponseExtensions(new org.bouncycastle.asn1.x509.Extensions(nonce));
            }
            for (var single : asked.getRequestList()) {
                CertificateID id = single.getCertID();
                Instant at = revoked.get(id.getSerialNumber());
                CertificateStatus status =
                        at == null ? CertificateStatus.GOOD : new RevokedStatus(Date.from(at), CRLReason.keyCompromise);
                Date now = Date.from(clock.instant());
                basic.addResponse(id, status, now, Date.from(clock.instant().plus(DAY)));
            }
            OCSPResp response = new OCSPRespBuilder()
                    .build(
                            OCSPRespBuilder.SUCCESSFUL,
                            basic.build(
                                    responder.algorithm().signer(responder.key().getPrivate()),
                                    new X509CertificateHolder[] {responder.certificate()},
                                    Date.from(clock.instant())));
            return response.getEncoded();
        } catch (IOException | OCSPException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private synchronized Holder responder() {
        if (responder == null) {
            responder = service("OCSP", KeyPurposeId.id_kp_OCSPSigning);
        }
        return responder;
    }

    private Holder service(String name, KeyPurposeId purpose) {
        AsymmetricCipherKeyPair key = self.algorithm().newKey();
        Instant now = clock.instant();
        X509CertificateHolder certificate = signed(
                authorityName(name),
                self.algorithm().publicKey(key),
                now.minus(DAY),
                now.plus(TEN_YEARS),
                extensions -> {
                    extensions.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
                    extensions.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
                });
        return new Holder(self.algorithm(), key, certificate);
    }

    private X509CertificateHolder signed(
            X500Name subject, SubjectPublicKeyInfo key, Instant from, Instant until, ExtensionWriter extensions) {
        return sign(
                builder(self.certificate().getSubject(), subject, key, from, until),
                SubjectPublicKeyInfo.getInstance(self.certificate().getSubjectPublicKeyInfo()),
                self.algorithm(),
                self.key(),
                extensions);
    }

    private static X509CertificateHolder sign(
            X509v3CertificateBuilder builder,
            SubjectPublicKeyInfo issuerKey,
            Algorithm algorithm,
            AsymmetricCipherKeyPair issuer,
            ExtensionWriter extensions) {
        try {
            DigestCalculator sha1 = new Digests().get(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new X509ExtensionUtils(sha1).createAuthorityKeyIdentifier(issuerKey));
            extensions.write(builder);
            return builder.build(algorithm.signer(issuer.getPrivate()));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static X509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, SubjectPublicKeyInfo key, Instant from, Instant until) {
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                issuer, new BigInteger(120, RANDOM), Date.from(from), Date.from(until), subject, key);
        try {
            DigestCalculator sha1 = new Digests().get(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1));
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    new X509ExtensionUtils(sha1).createSubjectKeyIdentifier(key));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return builder;
    }

    private static X500Name authorityName(String name) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, "INVENTED " + name)
                .addRDN(BCStyle.C, "KZ")
                .build();
    }

    /** Adds the extensions that make a certificate what it is for. */
    @FunctionalInterface
    private interface ExtensionWriter {
        void write(X509v3CertificateBuilder builder) throws IOException;
    }

    private enum AuthorityExtensions implements ExtensionWriter {
        INSTANCE;

        @Override
        public void write(X509v3CertificateBuilder builder) throws IOException {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        }
    }
}
