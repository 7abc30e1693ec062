package kz.enrollment.signature;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.NotFound;
import kz.enrollment.signature.internal.LaterLook;
import kz.enrollment.signature.internal.SignatureTaking;
import kz.enrollment.signature.internal.SigningDesk;

/**
 * Signatures made with a key, the stronger means of Rules §4.7: what somebody sees is what they sign is what is stored, byte
 * for byte. A signing is open for five minutes and good for one act.
 */
@Stateless
@PermitAll
public class Signings {

    private final SigningDesk desk;
    private final SignatureTaking taking;
    private final LaterLook later;

    protected Signings() {
        this(null, null, null);
    }

    @Inject
    public Signings(SigningDesk desk, SignatureTaking taking, LaterLook later) {
        this.desk = desk;
        this.taking = taking;
        this.later = later;
    }

    /** Asks for a signature. Who gets the ticket may see the content and sign it. */
    public SigningTicket open(SigningOrder order) {
        return desk.open(order);
    }

    /** @throws NotFound for a wrong secret, too */
    public SigningView view(UUID id, String secret) {
        return desk.view(id, secret);
    }

    /**
     * Takes a signature. It is verified outside any transaction, since authorities are asked. The same signature again is
     * answered like the first time.
     *
     * @param signature CMS in DER or PEM, or the signed XML document
     * @throws SignatureRefused when it does not count; the signing stays open for another try
     * @throws BusinessRuleViolation {@code signing.signed}, {@code signing.used}, {@code signing.canceled}, {@code
     *     signing.expired}, {@code signing.too_many_tries}
     * @throws NotFound for a wrong secret, too
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SigningView sign(UUID id, String secret, byte[] signature) {
        taking.take(id, secret, signature);
        return desk.view(id, secret);
    }

    /** The signer does not want to; a signature that is there already stays. */
    public void cancel(UUID id, String secret) {
        desk.cancel(id, secret);
    }

    /**
     * Uses a signature up for its act, within the act's transaction.
     *
     * @param digest SHA-256 of what the act is about: the bytes that were given to {@link #open}
     * @throws BusinessRuleViolation {@code signing.changed} when the digest is another, {@code signing.used}, {@code
     *     signing.open}, {@code signing.canceled}, {@code signing.expired}
     * @throws NotFound when it was made for something else
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public UsedSignature use(UUID id, SigningPurpose purpose, UUID subject, String digest) {
        return desk.use(id, purpose, subject, digest);
    }

    /**
     * Looks at a stored signature again, asking nobody: content, signature, certificates, time-stamp and the authority's
     * answer are as they were stored.
     *
     * @throws NotFound when there is no such signature
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SignatureReport recheck(UUID signatureId) {
        return later.report(signatureId);
    }
}
