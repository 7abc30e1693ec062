package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.enrollment.allocation.Places;
import kz.enrollment.application.Channel;
import kz.enrollment.application.PaperEntry;
import kz.enrollment.application.PaperSlip;
import kz.enrollment.application.domain.Content;
import kz.enrollment.application.domain.RegisteredSlip;
import kz.enrollment.application.domain.RegistrationNumber;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.Page;

/** Slips of the caller's school, each change within the transaction of the use case. */
@Dependent
public class SlipDesk {

    private final SlipShelf shelf;
    private final Terms terms;
    private final PaperFiling filing;
    private final Places places;

    @Inject
    public SlipDesk(SlipShelf shelf, Terms terms, PaperFiling filing, Places places) {
        this.shelf = shelf;
        this.terms = terms;
        this.filing = filing;
        this.places = places;
    }

    public List<StreamView> streams() {
        return shelf.school().streams();
    }

    public CampaignView campaign() {
        return shelf.school().campaign();
    }

    public Page<PaperSlip> open(int offset, int limit) {
        return shelf.open(offset, limit);
    }

    public PaperSlip view(UUID slipId) {
        RegisteredSlip slip = shelf.require(slipId);
        shelf.note(slip, "SLIP_READ");
        return shelf.view(slip);
    }

    /** The campaign may be over by now: what was registered in time is entered all the same. */
    public UUID enter(UUID slipId, PaperEntry entry) {
        RegisteredSlip slip = shelf.hold(slipId);
        slip.requireOpen();
        CampaignView campaign = terms.campaign(slip.campaignId());
        StreamView stream = shelf.school().stream(slip.streamId());
        Category category = slip.standing().category();
        Content content = PaperContents.of(
                new PaperContents.Child(slip.child(), entry.child(), entry.childBirthDate(), category == Category.K),
                entry.statement(),
                campaign,
                stream,
                slip.standing().at());
        UUID application = filing.file(new PaperFiling.Prepared(
                RegistrationNumber.of(slip.number()),
                Channel.PAPER,
                campaign,
                stream,
                slip.standing(),
                slip.keepsWaiting(),
                content,
                entry.statement(),
                null));
        slip.entered(application, shelf.school().me(), terms.now());
        shelf.note(slip, "PAPER_ENTERED");
        return application;
    }

    /** The stream's lock comes last. */
    public void cancel(UUID slipId, String reason) {
        RegisteredSlip slip = shelf.hold(slipId);
        slip.cancel(reason, shelf.school().me(), terms.now());
        shelf.note(slip, "PAPER_CANCELLED");
        places.leave(List.of(slip.reference()));
    }
}
