package kz.enrollment.signature.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import kz.enrollment.signature.Expected;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureRefused;
import kz.enrollment.signature.SigningOrder;
import kz.enrollment.signature.VerifiedSignature;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Verifies a signature against what was asked. When the authority cannot be asked about revocation, what parents file is
 * believed for the moment, unless {@code ENROLLMENT_REVOCATION_PARENTS} is {@code strict}; log-ins, withdrawals and what
 * staff sign never are.
 */
@ApplicationScoped
public class SignatureVerification {

    private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(5);

    private final TrustStore trust;
    private final AuthorityServices services;
    private final boolean believeApplications;
    private final Clock clock;

    protected SignatureVerification() {
        this(null, null, Optional.empty(), null);
    }

    @Inject
    public SignatureVerification(
            TrustStore trust,
            AuthorityServices services,
            @ConfigProperty(name = "ENROLLMENT_REVOCATION_PARENTS") Optional<String> policy,
            Clock clock) {
        this.trust = trust;
        this.services = services;
        this.believeApplications = !policy.orElse("lenient").equals("strict");
        this.clock = clock;
    }

    /** @throws kz.enrollment.signature.SignatureRefused when it does not count */
    public VerifiedSignature verify(SigningOrder order, byte[] signature) {
        boolean believe = believeApplications && order.purpose().isLookedAtLater();
        var revocation = new OcspThenCrl(services, believe, clock);
        VerifiedSignature verified = Verifiers.of(
                        order.format(), new SignerChecks(trust.certificates(), revocation, clock))
                .verify(
                        signature,
                        order.content(),
                        Expected.of(order.purpose(), order.means(), order.iin(), order.bin()));
        requireRecent(verified, order);
        return verified;
    }

    private static void requireRecent(VerifiedSignature verified, SigningOrder order) {
        if (verified.stampedAt() != null
                && order.since() != null
                && verified.stampedAt().isBefore(order.since().minus(CLOCK_DIFFERENCE))) {
            throw new SignatureRefused(SignatureProblem.STALE);
        }
    }
}
