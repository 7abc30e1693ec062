package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import kz.enrollment.access.CodeTicket;
import kz.enrollment.application.DraftView;
import kz.enrollment.application.ReceiptView;
import kz.enrollment.application.Statement;
import kz.enrollment.application.domain.ApplicationDraft;
import kz.enrollment.application.domain.Content;
import kz.enrollment.application.domain.PreparedFiling;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SignedBy;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.signature.SigningOrder;
import kz.enrollment.signature.SigningPurpose;
import kz.enrollment.signature.SmsSignature;

/** The parent's signature under the statement, and what follows from it. */
@Dependent
public class SigningDesk {

    /** The address is the register's, so is the category. */
    private static final String REGISTER = "REGISTER";

    /** The register was silent: the address is the parent's word until the check of the address. */
    private static final String STATED = "STATEMENT";

    private final DraftReading reading;
    private final Registers registers;
    private final SmsSignature signatures;
    private final FilingDesk filing;
    private final Clock clock;

    @Inject
    public SigningDesk(
            DraftReading reading, Registers registers, SmsSignature signatures, FilingDesk filing, Clock clock) {
        this.reading = reading;
        this.registers = registers;
        this.signatures = signatures;
        this.filing = filing;
        this.clock = clock;
    }

    public CodeTicket requestCode(ApplicationDraft draft) {
        DraftView view = signable(draft);
        return signatures.request(
                view.account(), draft.id(), StatementText.of(view).digest());
    }

    /** A campaign that is not open refuses here, before any code is tried. */
    public String digestOf(ApplicationDraft draft) {
        registers.openCampaign(draft.campaignId());
        return StatementText.of(signable(draft)).digest();
    }

    /** With a code that was proved before. */
    public ReceiptView file(ApplicationDraft draft, UUID ticket) {
        return file(draft, statement -> signatures.sign(ticket, draft.id(), statement.digest()));
    }

    /** What a key has to sign of the draft as it stands now; a campaign that is not open refuses here. */
    public SigningOrder order(ApplicationDraft draft, SigningMeans means, SignatureFormat format) {
        registers.openCampaign(draft.campaignId());
        DraftView view = signable(draft);
        return new SigningOrder(
                SigningPurpose.APPLICATION,
                means,
                format,
                draft.id(),
                KeyContent.of(StatementText.of(view), format),
                view.account().iin().value(),
                null,
                view.account().language(),
                draft.createdAt());
    }

    /**
     * Files with whatever signature: the statement as it stands in this transaction goes to it.
     *
     * @param signing uses the signature up for exactly this statement, or refuses
     */
    public ReceiptView file(ApplicationDraft draft, Function<Statement, SignedBy> signing) {
        CampaignView campaign = registers.openCampaign(draft.campaignId());
        DraftView view = signable(draft);
        Statement statement = StatementText.of(view);
        SignedBy signature = signing.apply(statement);
        Instant now = clock.instant();
        draft.submitted(now);
        return filing.file(new PreparedFiling(
                UUID.randomUUID(),
                new PreparedFiling.Origin(draft.channel(), draft.id(), draft.accountId()),
                campaign,
                view.wishes().stream()
                        .map(wish -> new PreparedFiling.Wish(wish.stream(), wish.category(), sourceOf(view)))
                        .toList(),
                view.keepWaiting() && !listsAreOver(campaign, now),
                new Content(view, statement, signature),
                view.documents()));
    }

    private static String sourceOf(DraftView view) {
        return view.stated().applicant() ? STATED : REGISTER;
    }

    private static boolean listsAreOver(CampaignView campaign, Instant now) {
        Instant end = campaign.allocation().listsEndAt();
        return end != null && !now.isBefore(end);
    }

    private DraftView signable(ApplicationDraft draft) {
        DraftView view = reading.complete(reading.view(draft));
        if (!view.truthConfirmed() || !view.dataUseConfirmed()) {
            throw new BusinessRuleViolation("draft.not_confirmed");
        }
        if (!registers.isValid(view.applicant().address())) {
            throw new BusinessRuleViolation("address.none").at("school");
        }
        return view;
    }
}
