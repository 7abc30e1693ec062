package kz.enrollment.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.decision.internal.ActDesk;
import kz.enrollment.decision.internal.ActSigners;
import kz.enrollment.decision.internal.StaffSignatures;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.Roles;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SignerView;

/**
 * Admissions, refusals and orders with the electronic signature of staff (Rules §7, §8). What is signed is written out in
 * both languages before; the signature is used in the very transaction that does it. The form of the text is ours.
 */
@Stateless
@RolesAllowed({Roles.OFFICER, Roles.DIRECTOR})
public class SignedActs {

    private final ActDesk desk;
    private final ActSigners signers;
    private final StaffSignatures policy;

    protected SignedActs() {
        this(null, null, null);
    }

    @Inject
    public SignedActs(ActDesk desk, ActSigners signers, StaffSignatures policy) {
        this.desk = desk;
        this.signers = signers;
        this.policy = policy;
    }

    /** Whether nothing is decided without an electronic signature ({@code ENROLLMENT_STAFF_SIGNATURE}). */
    public boolean isRequired() {
        return policy.isRequired();
    }

    /**
     * Writes an act out and asks for the caller's signature under it.
     *
     * @throws BusinessRuleViolation {@code staff.no_certificate}, {@code act.director_only}, and what forbids the act itself
     */
    public AskedAct ask(StaffAct act, SignatureFormat format, Language language) {
        return desk.ask(act, format, language);
    }

    /**
     * Does what was signed.
     *
     * @return the decision or the order
     * @throws BusinessRuleViolation {@code signing.changed} when it would no longer say what was signed, {@code signing.*},
     *     and what forbids the act itself; nothing is changed then
     */
    public UUID perform(StaffAct act, SignatureFormat format, UUID signing) {
        return desk.perform(act, format, signing);
    }

    /** Who signed the decision that stands; empty when it was made without a signature. */
    public Optional<SignerView> ofDecision(UUID applicationId) {
        return signers.ofDecision(applicationId);
    }

    /** Who signed orders of the caller's school; those without a signature are left out. */
    public Map<UUID, SignerView> ofOrders(Collection<UUID> orders) {
        return signers.ofOrders(orders);
    }
}
