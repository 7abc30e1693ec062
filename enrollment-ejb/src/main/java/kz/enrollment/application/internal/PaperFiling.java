package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.allocation.Places;
import kz.enrollment.allocation.Standing;
import kz.enrollment.application.Channel;
import kz.enrollment.application.PaperStatement;
import kz.enrollment.application.domain.Content;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.application.domain.PreparedFiling;
import kz.enrollment.application.domain.RegistrationNumber;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.documents.DocumentStore;
import kz.enrollment.documents.DocumentView;
import kz.enrollment.documents.FileLimits;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.Iin;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Tasks;

/** Files a statement on paper on the number that was drawn for it before. */
@Dependent
public class PaperFiling {

    private final PaperTurn turn;
    private final DocumentStore documents;
    private final Places places;
    private final FilingDesk desk;
    private final Reserving reserving;

    @Inject
    public PaperFiling(PaperTurn turn, DocumentStore documents, Places places, FilingDesk desk, Reserving reserving) {
        this.reserving = reserving;
        this.turn = turn;
        this.documents = documents;
        this.places = places;
        this.desk = desk;
    }

    /**
     * What is filed.
     *
     * @param number the slip's, or a free one
     * @param drawn how the child stood when its number was drawn; its time is the time of filing
     * @param setAside number of the application with which somebody else has stated the child, as {@link
     *     kz.enrollment.application.PaperRegistration#setAside()}; null for a slip, which was asked before
     */
    record Prepared(
            RegistrationNumber number,
            Channel channel,
            CampaignView campaign,
            StreamView stream,
            Standing drawn,
            boolean keepWaiting,
            Content content,
            PaperStatement paper,
            String setAside) {}

    /** @return the application; whoever had the slip or the reservation locked ends it in the same transaction */
    UUID file(Prepared paper) {
        Iin child = paper.content().child().iin();
        Optional<EnrollmentApplication> former = turn.take(paper, child);
        boolean asked = mustAsk(paper, child);
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
        desk.file(prepared, () -> List.of(drawn(paper, former, asked)), paper.number());
        if (asked) {
            reserving.tasks.enqueue(Lane.ALLOCATION, SettlePlaces.KIND, id);
        }
        return id;
    }

    private Standing drawn(Prepared paper, Optional<EnrollmentApplication> former, boolean asked) {
        former.ifPresent(stated -> turn.children.putAside(
                stated, paper.stream().id(), paper.number().in(paper.campaign(), paper.stream())));
        return asked ? waiting(paper.drawn()) : now(paper.drawn());
    }

    /** A child that waited on paper and has a reserved place chooses, if it was served since: the follow-up offers it. */
    private boolean mustAsk(Prepared paper, Iin child) {
        return paper.channel() == Channel.PAPER
                && paper.drawn().state() == ClaimState.WAITING
                && reserving.reservations.of(paper.campaign().city(), child).isPresent();
    }

    private static String source(Channel channel) {
        return channel == Channel.ZERO_CLASS ? "ZERO_CLASS" : "STATEMENT";
    }

    /**
     * A child that waited may have been served since, or the lists may be over: the state is taken under the stream's lock,
     * so that nothing is missed.
     */
    private Standing now(Standing drawn) {
        ClaimState found = stateOf(drawn);
        return in(found == ClaimState.ENDED ? ClaimState.WITHOUT : found, drawn);
    }

    /** As on the list still, unless the lists are over. */
    private Standing waiting(Standing drawn) {
        return in(stateOf(drawn) == ClaimState.ENDED ? ClaimState.WITHOUT : ClaimState.WAITING, drawn);
    }

    private ClaimState stateOf(Standing drawn) {
        return places.held(List.of(drawn.reference())).get(drawn.reference());
    }

    private static Standing in(ClaimState state, Standing drawn) {
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

    /** Whether nothing else stands in the way of the child's application. */
    @Dependent
    public static class PaperTurn {

        private final ActiveApplications applications;
        private final ChildTurn children;

        @Inject
        public PaperTurn(ActiveApplications applications, ChildTurn children) {
            this.applications = applications;
            this.children = children;
        }

        /**
         * A slip that is entered is the child's own; beside it there is none. Who merely stated a pupil of the zero class
         * does not stand in the way of another parent, once an officer has seen whose child it is.
         *
         * @return the application that is to be put aside
         */
        private Optional<EnrollmentApplication> take(Prepared paper, Iin child) {
            String city = paper.campaign().city();
            if (paper.channel() != Channel.PAPER) {
                return takeOfPupil(paper, child);
            }
            applications.hold(city, child);
            applications.requireNoneActive(city, child);
            return Optional.empty();
        }

        private Optional<EnrollmentApplication> takeOfPupil(Prepared paper, Iin child) {
            String city = paper.campaign().city();
            Optional<EnrollmentApplication> former = children.takeOnPaper(city, child);
            Iin applicant = paper.content().applicant().iin();
            former.filter(stated -> stated.content().applicant().iin().equals(applicant))
                    .ifPresent(own -> applications.requireNone(city, child));
            former.ifPresent(stated -> ChildTurn.requireMeant(stated, paper.setAside()));
            return former;
        }
    }

    /** Reserved places of the zero class, and the work after the commit. */
    @Dependent
    public static class Reserving {

        private final Reservations reservations;
        private final Tasks tasks;

        @Inject
        public Reserving(Reservations reservations, Tasks tasks) {
            this.reservations = reservations;
            this.tasks = tasks;
        }
    }
}
