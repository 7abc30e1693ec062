package kz.enrollment.integration.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kz.enrollment.access.ClientAccounts;
import kz.enrollment.allocation.LedgerStream;
import kz.enrollment.allocation.PublicLedger;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.application.Handover;
import kz.enrollment.application.Handovers;
import kz.enrollment.application.ReceiptView;
import kz.enrollment.consent.HandedConsents;
import kz.enrollment.consent.HandedConsents.Subject;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.integration.DraftOrder;
import kz.enrollment.integration.Keyed;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Roles;
import kz.enrollment.signature.SignatureFormat;

/** The transactions of programs' acts: the act and the answer under its key commit together or not at all. */
@Stateless
@RolesAllowed(Roles.INTEGRATION)
public class ProgramDoor {

    private final IdempotencyKeys keys;
    private final Handovers handovers;
    private final Family family;

    protected ProgramDoor() {
        this(null, null, null);
    }

    @Inject
    public ProgramDoor(IdempotencyKeys keys, Handovers handovers, Family family) {
        this.keys = keys;
        this.handovers = handovers;
        this.family = family;
    }

    /** @param signing verified before; null when the draft was filed already */
    public record Signed(UUID subject, UUID signing, SignatureFormat format) {}

    public Optional<UUID> subjectOf(Keyed keyed) {
        return keys.find(keyed).map(IdempotencyKeys.Kept::subject);
    }

    public Optional<String> answerOf(Keyed keyed) {
        return keys.find(keyed).map(IdempotencyKeys.Kept::answer);
    }

    public UUID open(Keyed keyed, DraftOrder order, Optional<ClientAccounts.OwnPhone> phone) {
        Optional<UUID> known = keys.claim(keyed).map(IdempotencyKeys.Kept::subject);
        if (known.isPresent()) {
            return known.get();
        }
        UUID account = family.accounts
                .open(order.applicant(), order.phone(), order.language())
                .id();
        phone.ifPresent(answer -> family.accounts.confirmed(order.applicant(), order.phone(), answer));
        UUID draft = handovers.open(new Handover(
                account,
                order.child(),
                streams(order.streams()),
                order.byCatchment(),
                order.transport(),
                order.specialNeeds(),
                order.extraPhone(),
                order.keepWaiting()));
        family.consents.accept(new Subject(account, order.applicant(), SubjectKind.APPLICANT), order.consents());
        family.consents.accept(new Subject(account, order.child(), SubjectKind.CHILD), order.consents());
        keys.answer(keyed, draft, null);
        return draft;
    }

    private List<UUID> streams(List<String> publicIds) {
        return publicIds.stream()
                .map(id -> family.ledger.stream(id)
                        .map(LedgerStream::streamId)
                        .orElseThrow(() -> new BusinessRuleViolation("stream.unknown", id).at("streams")))
                .toList();
    }

    public String submit(Keyed keyed, Signed signed, Function<ReceiptView, String> writer) {
        Optional<String> known = keys.claim(keyed).map(IdempotencyKeys.Kept::answer);
        if (known.isPresent()) {
            return known.get();
        }
        ReceiptView receipt = handovers.file(signed.subject(), signed.signing(), signed.format());
        return answered(keyed, receipt.applicationId(), writer.apply(receipt));
    }

    public String withdraw(Keyed keyed, Signed signed, Function<ApplicationView, String> writer) {
        Optional<String> known = keys.claim(keyed).map(IdempotencyKeys.Kept::answer);
        if (known.isPresent()) {
            return known.get();
        }
        handovers.withdraw(signed.subject(), signed.signing(), signed.format());
        return answered(keyed, signed.subject(), writer.apply(handovers.view(signed.subject(), "after withdrawal")));
    }

    private String answered(Keyed keyed, UUID subject, String answer) {
        keys.answer(keyed, subject, answer);
        return answer;
    }

    /** Who the family is and where it wishes to go. */
    @Dependent
    public static class Family {

        private final ClientAccounts accounts;
        private final HandedConsents consents;
        private final PublicLedger ledger;

        @Inject
        public Family(ClientAccounts accounts, HandedConsents consents, PublicLedger ledger) {
            this.accounts = accounts;
            this.consents = consents;
            this.ledger = ledger;
        }
    }
}
