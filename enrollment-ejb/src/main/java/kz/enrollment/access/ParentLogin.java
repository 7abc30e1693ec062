package kz.enrollment.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.enrollment.access.domain.OneTimeCode;
import kz.enrollment.access.internal.Brakes;
import kz.enrollment.access.internal.CodeDesk;
import kz.enrollment.access.internal.ParentDoor;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.PhoneNumber;
import kz.enrollment.statesystems.MobileBase;
import kz.enrollment.statesystems.MobileBase.Registered;
import kz.enrollment.statesystems.RegistryUnavailable;

/** Log-in of a parent with IIN, phone and a code sent to it (Rules §4.1). */
@Stateless
public class ParentLogin {

    private static final Logger LOG = Logger.getLogger(ParentLogin.class.getName());

    private final CodeDesk codes;
    private final ParentDoor door;
    private final Brakes brakes;
    private final MobileBase mobileBase;

    protected ParentLogin() {
        this(null, null, null, null);
    }

    @Inject
    public ParentLogin(CodeDesk codes, ParentDoor door, Brakes brakes, MobileBase mobileBase) {
        this.codes = codes;
        this.door = door;
        this.brakes = brakes;
        this.mobileBase = mobileBase;
    }

    /**
     * Sends a code to the phone; the answer is the same whether or not anybody has such an account.
     *
     * @param iin as typed; refused with {@code iin.*}
     * @param phone as typed; refused with {@code phone.invalid}
     * @param remoteAddress for the limit of requests; over a limit {@code login.too_many_codes(seconds)}
     */
    @PermitAll
    public CodeTicket requestCode(String iin, String phone, Language language, String remoteAddress) {
        Iin person = Iin.of(iin);
        PhoneNumber number = PhoneNumber.of(phone);
        Duration wait = brakes.codeFor(remoteAddress);
        if (!wait.isZero()) {
            throw CodeDesk.tooMany(wait);
        }
        var code = OneTimeCode.forLogin(UUID.randomUUID(), person, number, language);
        return codes.send(code, CodePurpose.LOGIN);
    }

    /**
     * Logs in with the code of a ticket. Only now that the phone is proved are reasons told: refused with {@code code.*}
     * or {@code login.not_in_mobile_base}. A silent mobile citizens base keeps nobody out.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ParentIdentity confirm(UUID ticket, String code) {
        var proof = door.prove(ticket, code);
        proof.check().requireRight();
        Optional<Registered> answer = ask(proof.visitor());
        if (answer.isPresent() && !answer.get().registered()) {
            throw new BusinessRuleViolation("login.not_in_mobile_base");
        }
        return door.enter(proof.visitor(), answer);
    }

    private Optional<Registered> ask(ParentDoor.Visitor visitor) {
        try {
            return Optional.of(mobileBase.registered(visitor.iin(), visitor.phone()));
        } catch (RegistryUnavailable silent) {
            LOG.log(Level.INFO, "A log-in went on without the mobile citizens base: {0}", silent.reasonCode());
            return Optional.empty();
        }
    }
}
