package kz.enrollment.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.enrollment.access.domain.OneTimeCode;
import kz.enrollment.access.internal.CodeDesk;
import kz.enrollment.shared.BusinessRuleViolation;

/** One-time codes by which somebody logged in signs a thing they have seen. */
@Stateless
public class OneTimeCodes {

    private final CodeDesk desk;
    private final Clock clock;

    protected OneTimeCodes() {
        this(null, null);
    }

    @Inject
    public OneTimeCodes(CodeDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Sends a code to the phone of the account; refused with {@code login.too_many_codes(seconds)}.
     *
     * @param purpose anything but the log-in, which has its own way
     * @param subject what is signed
     * @param subjectDigest SHA-256 of what the person saw, 64 hexadecimal digits
     */
    @PermitAll
    public CodeTicket issue(CodePurpose purpose, ParentView to, UUID subject, String subjectDigest) {
        if (purpose != CodePurpose.SIGNATURE) {
            throw new IllegalArgumentException("Not a code of a subject: " + purpose);
        }
        var code = OneTimeCode.forSignature(
                UUID.randomUUID(), to.iin(), to.phone(), to.language(), subject, subjectDigest);
        return desk.send(code, purpose);
    }

    /** Tries a code in a transaction of its own, so that a wrong try is counted whatever the caller does. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Check check(UUID ticket, String code, UUID subject, String digest) {
        return desk.hold(ticket, CodePurpose.SIGNATURE)
                .map(held -> held.tried(desk.hashOf(held.id(), code), subject, digest, clock.instant()))
                .orElseGet(() -> new Check(Check.Result.UNKNOWN, 0));
    }

    /** Whether a code for this thing in this state was used, so that what was signed can be told later. */
    @PermitAll
    public boolean wasUsed(UUID subject, String digest) {
        return desk.usedFor(subject, digest);
    }

    /**
     * Uses a code up with the caller's act.
     *
     * @throws BusinessRuleViolation {@code code.used} when another act was faster, {@code code.unknown} when the code is
     *     for another thing or for another state of it
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void use(UUID ticket, UUID subject, String digest) {
        OneTimeCode held = desk.hold(ticket, CodePurpose.SIGNATURE)
                .filter(code -> code.isFor(subject, digest))
                .orElseThrow(() -> new BusinessRuleViolation("code.unknown").at("code"));
        if (!held.use(clock.instant())) {
            throw new BusinessRuleViolation("code.used").at("code");
        }
    }
}
