package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.allocation.Places;
import kz.enrollment.allocation.Standing;
import kz.enrollment.application.Channel;
import kz.enrollment.application.PaperStatement;
import kz.enrollment.application.domain.Content;
import kz.enrollment.application.domain.PreparedFiling;
import kz.enrollment.application.domain.RegistrationNumber;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.documents.DocumentStore;
import kz.enrollment.documents.DocumentView;
import kz.enrollment.documents.FileLimits;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.Iin;

/** Files a statement on paper on the number that was drawn for it before. */
@Dependent
public class PaperFiling {

    private final ActiveApplications applications;
    private final DocumentStore documents;
    private final Places places;
    private final FilingDesk desk;

    @Inject
    public PaperFiling(ActiveApplications applications, DocumentStore documents, Places places, FilingDesk desk) {
        this.applications = applications;
        this.documents = documents;
        this.places = places;
        this.desk = desk;
    }

    /**
     * What is filed.
     *
     * @param number the slip's, or a free one
     * @param drawn how the child stood when its number was drawn; its time is the time of filing
     */
    record Prepared(
            RegistrationNumber number,
            Channel channel,
            CampaignView campaign,
            StreamView stream,
            Standing drawn,
            boolean keepWaiting,
            Content content,
            PaperStatement paper) {}

    /** @return the application; whoever had the slip or the reservation locked ends it in the same transaction */
    UUID file(Prepared paper) {
        Iin child = paper.content().child().iin();
        applications.hold(paper.campaign().city(), child);
        applications.requireNoneActive(paper.campaign().city(), child);
        UUID id = UUID.randomUUID();
        FileLimits limits =
                new FileLimits(paper.campaign().maxFileBytes(), paper.campaign().maxTotalBytes());
        List<DocumentView> scans = documents.scanned(id, paper.paper().files(), limits);
        PreparedFiling prepared = new PreparedFiling(
                id,
                new PreparedFiling.Origin(paper.channel(), null, null),
                paper.campaign(),
                List.of(new PreparedFiling.Wish(paper.stream(), paper.drawn().category(), source(paper.channel()))),
                paper.keepWaiting(),
                paper.content(),
                scans);
        desk.file(prepared, () -> List.of(now(paper.drawn())), paper.number());
        return id;
    }

    private static String source(Channel channel) {
        return channel == Channel.ZERO_CLASS ? "ZERO_CLASS" : "STATEMENT";
    }

    /**
     * A child that waited may have been served since, or the lists may be over: the state is taken under the stream's lock,
     * so that nothing is missed.
     */
    private Standing now(Standing drawn) {
        ClaimState found = places.held(List.of(drawn.reference())).get(drawn.reference());
        ClaimState state = found == ClaimState.ENDED ? ClaimState.WITHOUT : found;
        return new Standing(
                drawn.streamId(),
                drawn.reference(),
                drawn.sequence(),
                drawn.category(),
                state,
                drawn.before(),
                drawn.beforeInCategory(),
                drawn.ledgerRow(),
                drawn.ledgerHash(),
                drawn.at(),
                drawn.places());
    }
}
