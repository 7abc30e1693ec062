package kz.enrollment.signature;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.enrollment.access.CodePurpose;
import kz.enrollment.access.CodeTicket;
import kz.enrollment.access.OneTimeCodes;
import kz.enrollment.access.ParentView;
import kz.enrollment.audit.AuditTrail;

/**
 * Signature by a code sent to the parent's phone, the lighter means of Rules §4.7. The code is bound to the draft and to
 * the digest of the statement the parent saw: a statement that changed needs a new code.
 */
@Stateless
public class SmsSignature {

    private static final String MEANS = "SMS_CODE";

    private final OneTimeCodes codes;
    private final AuditTrail audit;
    private final Clock clock;

    protected SmsSignature() {
        this(null, null, null);
    }

    @Inject
    public SmsSignature(OneTimeCodes codes, AuditTrail audit, Clock clock) {
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Sends a code; refused with {@code login.too_many_codes(seconds)}.
     *
     * @param digest SHA-256 of the statement, 64 hexadecimal digits
     */
    @PermitAll
    public CodeTicket request(ParentView signer, UUID draftId, String digest) {
        audit.record("SIGNATURE_CODE_REQUESTED", "DRAFT", draftId, null);
        return codes.issue(CodePurpose.SIGNATURE, signer, draftId, digest);
    }

    /**
     * Tries the code before the act and outside its transaction: a wrong try counts whatever follows, and no act holds two
     * connections at once. Refused with {@code code.wrong(tries left)}, {@code code.expired}, {@code code.used}, {@code
     * code.unknown}.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void prove(UUID ticket, String code, UUID draftId, String digest) {
        codes.check(ticket, code, draftId, digest).requireRight();
    }

    /**
     * Signs with a code that was proved, within the caller's transaction: it is used up only if that commits. Refused with
     * {@code code.used}, or {@code code.unknown} when the statement changed since.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public SignedBy sign(UUID ticket, UUID draftId, String digest) {
        codes.use(ticket, draftId, digest);
        return new SignedBy(MEANS, clock.instant(), digest);
    }
}
