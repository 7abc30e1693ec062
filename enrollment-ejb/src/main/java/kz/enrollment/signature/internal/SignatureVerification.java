package kz.enrollment.signature.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import kz.enrollment.signature.Expected;
import kz.enrollment.signature.SigningOrder;
import kz.enrollment.signature.VerifiedSignature;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Verifies a signature against what was asked. When the authority cannot be asked about revocation, parents are believed for
 * the moment, unless {@code ENROLLMENT_REVOCATION_PARENTS} is {@code strict}; staff never are.
 */
@ApplicationScoped
public class SignatureVerification {

    private final TrustStore trust;
    private final AuthorityServices services;
    private final boolean believeParents;
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
        this.believeParents = !policy.orElse("lenient").equals("strict");
        this.clock = clock;
    }

    /** @throws kz.enrollment.signature.SignatureRefused when it does not count */
    public VerifiedSignature verify(SigningOrder order, byte[] signature) {
        boolean believe = believeParents && !order.purpose().isOfStaff();
        var revocation = new OcspThenCrl(services, believe, clock);
        return Verifiers.of(order.format(), new SignerChecks(trust.certificates(), revocation, clock))
                .verify(
                        signature,
                        order.content(),
                        Expected.of(order.purpose(), order.means(), order.iin(), order.bin()));
    }
}
