package kz.enrollment.integration;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.enrollment.access.ClientAccounts;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.application.HandedDraft;
import kz.enrollment.application.Handovers;
import kz.enrollment.application.ReceiptView;
import kz.enrollment.integration.internal.ProgramDoor;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Roles;
import kz.enrollment.signature.SigningOrder;
import kz.enrollment.signature.SigningTicket;
import kz.enrollment.signature.Signings;

/**
 * Acts of programs for families, each once for an idempotency key: the same key with the same body answers what it answered
 * the first time, a refused act may be tried again under its key. Registers and authorities are asked outside transactions.
 */
@Stateless
@RolesAllowed(Roles.INTEGRATION)
public class ProgramFilings {

    private final Handovers handovers;
    private final Signings signings;
    private final ProgramDoor door;
    private final ClientAccounts accounts;

    protected ProgramFilings() {
        this(null, null, null, null);
    }

    @Inject
    public ProgramFilings(Handovers handovers, Signings signings, ProgramDoor door, ClientAccounts accounts) {
        this.handovers = handovers;
        this.signings = signings;
        this.door = door;
        this.accounts = accounts;
    }

    /**
     * Opens a draft and hands its consents to the registers' questions.
     *
     * @throws BusinessRuleViolation {@code idempotency.other_body}, {@code stream.unknown(id)}, {@code consent.handed},
     *     {@code login.not_in_mobile_base} and those of {@link Handovers#open}
     */
    @TransactionAttribute(NOT_SUPPORTED)
    public UUID open(Keyed keyed, DraftOrder order) {
        Optional<UUID> known = door.subjectOf(keyed);
        if (known.isPresent()) {
            return known.get();
        }
        return door.open(keyed, order, accounts.ask(order.applicant(), order.phone()));
    }

    /**
     * A draft as it stands now. Whether the child studies already is asked and told only once it is known to be the
     * applicant's; else a program could find it out of any child.
     */
    @TransactionAttribute(NOT_SUPPORTED)
    public HandedDraft view(UUID draftId) {
        HandedDraft draft = handovers.view(draftId);
        if (draft.obstacle() != null || !"OPEN".equals(draft.draft().status()) || !draft.isChildKnown()) {
            return draft;
        }
        try {
            handovers.requireNotEnrolled(draft.draft().child().iin());
            return draft;
        } catch (BusinessRuleViolation enrolled) {
            return new HandedDraft(draft.draft(), null, enrolled);
        }
    }

    /**
     * Files a draft with the parent's signature.
     *
     * @param writer makes the answer that is kept under the key
     * @throws BusinessRuleViolation {@code idempotency.other_body}, {@code signature.*} and those of the portal's submission
     */
    @TransactionAttribute(NOT_SUPPORTED)
    public String submit(Keyed keyed, SignedRequest request, Function<ReceiptView, String> writer) {
        Optional<String> known = door.answerOf(keyed);
        if (known.isPresent()) {
            return known.get();
        }
        UUID signing = null;
        if (handovers.receiptOf(request.subject()).isEmpty()) {
            signing = signedUnlessFiled(request);
        }
        return door.submit(keyed, new ProgramDoor.Signed(request.subject(), signing, request.format()), writer);
    }

    /** @return null when the same request filed it meanwhile */
    private UUID signedUnlessFiled(SignedRequest request) {
        try {
            HandedDraft draft = view(request.subject());
            if (draft.obstacle() != null) {
                throw draft.obstacle();
            }
            return signed(
                    () -> handovers.confirm(request.subject(), request.truth(), request.dataUse(), request.format()),
                    request);
        } catch (BusinessRuleViolation refused) {
            if (handovers.receiptOf(request.subject()).isPresent()) {
                return null;
            }
            throw refused;
        }
    }

    /** Takes an application back with the parent's signature. */
    @TransactionAttribute(NOT_SUPPORTED)
    public String withdraw(Keyed keyed, SignedRequest request, Function<ApplicationView, String> writer) {
        Optional<String> known = door.answerOf(keyed);
        if (known.isPresent()) {
            return known.get();
        }
        UUID signing;
        try {
            signing = signed(() -> handovers.withdrawalOrder(request.subject(), request.format()), request);
        } catch (BusinessRuleViolation refused) {
            // Perhaps by the same request, which withdrew meanwhile.
            return door.answerOf(keyed).orElseThrow(() -> refused);
        }
        return door.withdraw(keyed, new ProgramDoor.Signed(request.subject(), signing, request.format()), writer);
    }

    private UUID signed(Supplier<SigningOrder> order, SignedRequest request) {
        SigningTicket ticket = signings.open(order.get());
        signings.sign(ticket.id(), ticket.secret(), request.signature());
        return ticket.id();
    }
}
