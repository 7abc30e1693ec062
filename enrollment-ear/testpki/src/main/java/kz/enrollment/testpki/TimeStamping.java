package kz.enrollment.testpki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.bouncycastle.util.CollectionStore;

/** A time-stamping authority (RFC 3161). */
public final class TimeStamping {

    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.398.3.3.2.6");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SERIAL_BITS = 63;

    private final Holder authority;
    private final Clock clock;

    TimeStamping(Holder authority, Clock clock) {
        this.authority = authority;
        this.clock = clock;
    }

    /** Says that the bytes existed now. */
    public TimeStampToken stamp(byte[] content) {
        AlgorithmIdentifier digest =
                new AlgorithmIdentifier(authority.algorithm().digestOid());
        TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
        asking.setCertReq(true);
        TimeStampRequest request =
                asking.generate(digest.getAlgorithm(), authority.algorithm().digest(content));
        return generated(request);
    }

    /** Answers a request as the authority does over HTTP; both are DER. */
    public byte[] answer(byte[] request) {
        try {
            TimeStampToken token = generated(new TimeStampRequest(request));
            ASN1EncodableVector granted = new ASN1EncodableVector();
            granted.add(new DERSequence(new ASN1Integer(PKIStatus.GRANTED)));
            granted.add(token.toCMSSignedData().toASN1Structure());
            return new DERSequence(granted).getEncoded();
        } catch (IOException notARequest) {
            throw new UncheckedIOException(notARequest);
        }
    }

    private TimeStampToken generated(TimeStampRequest request) {
        AlgorithmIdentifier digest =
                new AlgorithmIdentifier(authority.algorithm().digestOid());
        try {
            DigestCalculator forCertificate = new Digests().get(digest);
            TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
                    new SignerInfoGeneratorBuilder(new Digests())
                            .setContentDigest(digest)
                            .build(authority.algorithm().signer(authority.key().getPrivate()), authority.certificate()),
                    forCertificate,
                    POLICY);
            generator.addCertificates(new CollectionStore<>(List.of(authority.certificate())));
            return generator.generate(request, new BigInteger(SERIAL_BITS, RANDOM), Date.from(clock.instant()));
        } catch (TSPException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
