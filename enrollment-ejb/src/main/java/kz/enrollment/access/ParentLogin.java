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
import kz.enrollment.access.internal.ParentDoor.Visitor;
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
     * or {@code login.not_in_mobile_base}. A silent mobile citizens base keeps nobody out, nor does one that knows nothing of
     * a person whose certificate told who they are.
     *
     * @param proved whom a certificate named; null when there was none
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ParentIdentity confirm(UUID ticket, String code, ProvedIin proved) {
        var proof = door.prove(ticket, code);
        proof.check().requireRight();
        Visitor visitor = proof.visitor();
        Optional<Registered> answer = ask(visitor);
        String means = proved != null && proved.iin().equals(visitor.iin().value()) ? proved.means() : null;
        boolean denied = answer.filter(said -> !said.registered()).isPresent();
        if (denied && means == null) {
            throw new BusinessRuleViolation("login.not_in_mobile_base");
        }
        return door.enter(visitor, answer, means);
    }

    /**
     * Logs in a person whose certificate told who they are, with a number the mobile citizens base knows as theirs. No code is
     * needed then, so that an SMS that does not come keeps nobody out.
     *
     * @param phone as typed; refused with {@code phone.invalid}; after five numbers {@code login.too_many_codes(seconds)}
     * @return empty when the base is silent or does not know the number as the person's: a code has to prove it
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<ParentIdentity> enterProved(ProvedIin proved, String phone, Language language) {
        var visitor = new Visitor(Iin.of(proved.iin()), PhoneNumber.of(phone), language);
        Duration wait = brakes.numberOf(proved.iin());
        if (!wait.isZero()) {
            throw CodeDesk.tooMany(wait);
        }
        return ask(visitor)
                .filter(Registered::registered)
                .map(answer -> door.enter(visitor, Optional.of(answer), proved.means()));
    }

    private Optional<Registered> ask(Visitor visitor) {
        try {
            return Optional.of(mobileBase.registered(visitor.iin(), visitor.phone()));
        } catch (RegistryUnavailable silent) {
            LOG.log(Level.INFO, "The mobile citizens base did not answer to a log-in: {0}", silent.reasonCode());
            return Optional.empty();
        }
    }
}
