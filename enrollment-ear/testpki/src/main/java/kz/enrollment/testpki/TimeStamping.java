package kz.enrollment.testpki;

import java.math.BigInteger;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
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
        try {
            DigestCalculator forCertificate = new Digests().get(digest);
            TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
                    new SignerInfoGeneratorBuilder(new Digests())
                            .setContentDigest(digest)
                            .build(authority.algorithm().signer(authority.key().getPrivate()), authority.certificate()),
                    forCertificate,
                    POLICY);
            generator.addCertificates(new CollectionStore<>(List.of(authority.certificate())));
            return generator.generate(request, BigInteger.ONE, Date.from(clock.instant()));
        } catch (TSPException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
