package kz.enrollment.signature;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.ParentIdentity;
import kz.enrollment.access.ParentLogin;
import kz.enrollment.access.ProvedParents;
import kz.enrollment.access.StaffByCertificate;
import kz.enrollment.access.StaffIdentity;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.Sha256;
import kz.enrollment.signature.internal.LoginChallenge;

/**
 * Log-in by signing a challenge with a certificate for authentication, with NCALayer or eGov Mobile (Rules §4.1). The
 * challenge is random, names our address and the kind of log-in, and serves once within five minutes.
 *
 * <p>Order of calls: {@link #open}, {@link Signings#sign}, then {@link #staff}, or {@link #parent} and {@link #enter}. A
 * parent with another phone, or without any account yet, gives the phone, and goes on with {@link ParentLogin} when a code
 * has to prove it.
 *
 * <p>Identifier and secret of a signing for eGov Mobile stand in its QR code for everybody to see. So the caller lets a
 * visitor go on only with a signing that this visitor's own session opened.
 */
@Stateless
public class SignedLogin {

    private static final Duration PROOF_LASTS = Duration.ofMinutes(15);

    private final Signings signings;
    private final LoginChallenge challenge;
    private final ProvedParents parents;
    private final ParentLogin phones;
    private final StaffByCertificate employees;
    private final Clock clock;

    protected SignedLogin() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public SignedLogin(
            Signings signings,
            LoginChallenge challenge,
            ProvedParents parents,
            ParentLogin phones,
            StaffByCertificate employees,
            Clock clock) {
        this.signings = signings;
        this.challenge = challenge;
        this.parents = parents;
        this.phones = phones;
        this.employees = employees;
        this.clock = clock;
    }

    /**
     * Draws a challenge to sign.
     *
     * @param purpose PARENT_LOGIN or STAFF_LOGIN
     * @param remoteAddress for the limit of requests; over it {@code login.too_many_codes(seconds)}
     */
    @PermitAll
    public SigningTicket open(
            SigningPurpose purpose,
            SigningMeans means,
            SignatureFormat format,
            Language language,
            String remoteAddress) {
        byte[] content = challenge.draw(purpose, format, language, remoteAddress);
        return signings.open(new SigningOrder(purpose, means, format, null, content, null, null, language));
    }

    /**
     * Who signed; uses the signature up.
     *
     * @throws BusinessRuleViolation {@code signing.*} when it is not signed, too old, used already or not a parent's log-in
     */
    @PermitAll
    public ProvedPerson parent(UUID signing, String secret) {
        UsedSignature used = use(signing, secret, SigningPurpose.PARENT_LOGIN);
        String iin = used.signer().iin();
        return new ProvedPerson(iin, used.means(), clock.instant().plus(PROOF_LASTS), parents.accountsOf(iin));
    }

    /** Lets the person into one of their accounts; refused with {@code signing.expired} when the proof is too old. */
    @PermitAll
    public ParentIdentity enter(ProvedPerson who, UUID account, Language language) {
        requireFresh(who);
        return parents.enter(who.iin(), account, language, who.means().name());
    }

    /**
     * Lets the person in with another number, if the mobile citizens base knows it as theirs.
     *
     * @param phone as typed; refused with {@code phone.invalid}
     * @return empty when a code has to prove the number: go on with {@link ParentLogin}
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<ParentIdentity> enter(ProvedPerson who, String phone, Language language) {
        requireFresh(who);
        return phones.enterProved(who.named(), phone, language);
    }

    /**
     * Lets in the member of staff who signed with a certificate of their school or department.
     *
     * @throws BusinessRuleViolation {@code login.not_staff} when no active account has that person and organisation,
     *     {@code signing.*} as for parents
     */
    @PermitAll
    public StaffIdentity staff(UUID signing, String secret) {
        UsedSignature used = use(signing, secret, SigningPurpose.STAFF_LOGIN);
        SignerView signer = used.signer();
        return employees
                .enter(signer.iin(), signer.bin(), used.means().name())
                .orElseThrow(() -> new BusinessRuleViolation("login.not_staff"));
    }

    private void requireFresh(ProvedPerson who) {
        if (clock.instant().isAfter(who.until())) {
            throw new BusinessRuleViolation("signing.expired");
        }
    }

    private UsedSignature use(UUID signing, String secret, SigningPurpose purpose) {
        SigningView view = signings.view(signing, secret);
        return signings.use(signing, purpose, null, Sha256.of(view.content()));
    }
}
