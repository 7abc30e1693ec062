package kz.enrollment.signature.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.signature.SignatureRefused;
import kz.enrollment.signature.SigningOrder;
import kz.enrollment.signature.VerifiedSignature;
import kz.enrollment.signature.internal.TimeStampAuthority.Stamped;

/** Takes a signature: a try is counted, then authorities are asked outside any transaction, then the outcome is stored. */
@ApplicationScoped
public class SignatureTaking {

    private final SigningDesk desk;
    private final SignatureVerification verification;
    private final TimeStampAuthority stamping;

    protected SignatureTaking() {
        this(null, null, null);
    }

    @Inject
    public SignatureTaking(SigningDesk desk, SignatureVerification verification, TimeStampAuthority stamping) {
        this.desk = desk;
        this.verification = verification;
        this.stamping = stamping;
    }

    /** @throws SignatureRefused when it does not count; the signing stays open for another try */
    public void take(UUID id, String secret, byte[] told) {
        byte[] signature = Pem.der(told);
        desk.begin(id, secret, signature).ifPresent(order -> verifyAndStore(id, order, signature));
    }

    private void verifyAndStore(UUID id, SigningOrder order, byte[] signature) {
        VerifiedSignature verified;
        try {
            verified = verification.verify(order, signature);
        } catch (SignatureRefused refused) {
            desk.refuse(id, refused.problem());
            throw refused;
        }
        desk.take(id, signature, verified, stamp(order, verified));
    }

    /** A log-in is over at once: nobody will ask years later. */
    private Optional<Stamped> stamp(SigningOrder order, VerifiedSignature verified) {
        return order.purpose().isLogin() || verified.stampedAt() != null
                ? Optional.empty()
                : stamping.stamp(verified.toStamp());
    }
}
