package kz.enrollment.signature.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.enrollment.crypto.KeyAlgorithm;
import kz.enrollment.signature.domain.ElectronicSignature.Token;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the time-stamping authority at {@code ENROLLMENT_TSA_URL} (RFC 3161) for signatures that came without a stamp. */
@ApplicationScoped
public class TimeStampAuthority {

    private static final Logger LOG = Logger.getLogger(TimeStampAuthority.class.getName());
    private static final int LONGEST = 64 * 1024;
    private static final int NONCE_BITS = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Optional<String> address;
    private final TrustStore trust;
    private final Clock clock;
    private final AuthorityLine line;

    /** @param chain DER of the authority's certificates */
    record Stamped(Token token, List<byte[]> chain) {}

    protected TimeStampAuthority() {
        this.address = Optional.empty();
        this.trust = null;
        this.clock = null;
        this.line = null;
    }

    @Inject
    public TimeStampAuthority(
            @ConfigProperty(name = "ENROLLMENT_TSA_URL") Optional<String> address,
            @ConfigProperty(name = "ENROLLMENT_AUTHORITY_TIMEOUT", defaultValue = "PT4S") Duration patience,
            TrustStore trust,
            Clock clock) {
        this.address =
                AuthorityAddresses.of("ENROLLMENT_TSA_URL", address).stream().findFirst();
        this.trust = trust;
        this.clock = clock;
        this.line = new AuthorityLine(clock, patience);
    }

    /** Whether there is one to ask. */
    public boolean isConfigured() {
        return address.isPresent();
    }

    /** Empty when it is silent, or what it says does not hold. */
    Optional<Stamped> stamp(byte[] signature) {
        return address.flatMap(told -> asked(told, signature));
    }

    private Optional<Stamped> asked(String told, byte[] signature) {
        TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
        asking.setCertReq(true);
        byte[] digest = KeyAlgorithm.digest(SHA256Digest.newInstance(), signature);
        TimeStampRequest request =
                asking.generate(NISTObjectIdentifiers.id_sha256, digest, new BigInteger(NONCE_BITS, RANDOM));
        try {
            Optional<byte[]> answer = line.post(told, "application/timestamp-query", request.getEncoded(), LONGEST);
            return answer.isEmpty() ? Optional.empty() : Optional.of(read(request, answer.get(), signature));
        } catch (IOException | TSPException | RuntimeException | StackOverflowError wrong) {
            // Bouncy Castle tells broken structures by whatever its parsing ran into.
            LOG.log(
                    Level.WARNING,
                    "The time-stamp does not hold: {0}",
                    wrong.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private Stamped read(TimeStampRequest request, byte[] answer, byte[] signature) throws IOException, TSPException {
        TimeStampResponse response = new TimeStampResponse(answer);
        response.validate(request);
        if (response.getTimeStampToken() == null) {
            throw new TSPException("Not granted");
        }
        byte[] token = response.getTimeStampToken().getEncoded();
        TimeStamp stamp = TimeStamp.verified(token, signature, trust.certificates(), clock.instant());
        return new Stamped(new Token(token, stamp.at()), SignerChecks.encoded(stamp.path()));
    }
}
