package kz.enrollment.application.internal;

import java.util.List;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.allocation.ClaimView;
import kz.enrollment.allocation.Standing;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.application.CorrectionNote;
import kz.enrollment.application.EventView;
import kz.enrollment.application.OfferView;
import kz.enrollment.application.PlaceFacts;
import kz.enrollment.application.ReceiptView;
import kz.enrollment.application.WishStanding;
import kz.enrollment.application.domain.Content;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.application.domain.FiledWish;
import kz.enrollment.application.domain.Filing;
import kz.enrollment.application.domain.QueuePlace;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.documents.DocumentView;
import kz.enrollment.schoolregistry.StreamView;

/** What the outside sees of an application, from parts already at hand; it asks nobody. */
final class ApplicationPortrait {

    private ApplicationPortrait() {}

    /**
     * What surrounds an application.
     *
     * @param offer null when none is open
     * @param correction null when there was none
     */
    record Around(
            CampaignView campaign,
            StreamView stream,
            List<DocumentView> documents,
            List<EventView> history,
            List<WishStanding> wishes,
            OfferView offer,
            CorrectionNote correction) {}

    static ApplicationView view(EnrollmentApplication application, Around around) {
        Content content = application.content();
        Filing filing = application.filing();
        QueuePlace place = application.place();
        return new ApplicationView(
                application.id(),
                application.version(),
                application.number(),
                application.status(),
                around.campaign(),
                around.stream(),
                content.applicant().iin(),
                content.applicant().name(),
                content.phone(),
                content.extraPhone(),
                content.addressKk(),
                content.addressRu(),
                content.addressKind(),
                content.child().iin(),
                content.child().name(),
                content.childBirthDate(),
                content.kinship(),
                content.hasSpecialNeeds(),
                content.needsTransport(),
                content.isByCatchment(),
                content.language(),
                place.category(),
                place.categorySource(),
                filing.filedAt(),
                filing.countsFor(),
                filing.dueAt(),
                place.isHeld(),
                place.sequence(),
                place.before(),
                place.ledgerRow(),
                place.ledgerHash(),
                place.ledgerReference(),
                content.signatureMeans(),
                content.signedAt(),
                content.signedDigest(),
                content.statement(),
                around.documents(),
                around.history(),
                application.keepsWaiting(),
                around.wishes(),
                around.offer(),
                around.correction(),
                application.channel(),
                content.isApplicantStated(),
                content.isChildStated());
    }

    /** The answer to the submission, whatever became of the application since: the wish with a place, else the first. */
    static ReceiptView receipt(EnrollmentApplication application, List<WishStanding> wishes) {
        WishStanding own = wishes.stream()
                .filter(wish -> wish.atSubmission().state() == ClaimState.HOLDING)
                .findFirst()
                .orElse(wishes.get(0));
        PlaceFacts then = own.atSubmission();
        Filing filing = application.filing();
        return new ReceiptView(
                application.id(),
                application.number(),
                filing.filedAt(),
                filing.countsFor(),
                filing.dueAt(),
                then.state() == ClaimState.HOLDING,
                then.sequence(),
                then.before(),
                then.ledgerRow(),
                then.ledgerHash(),
                then.ledgerReference(),
                then.category(),
                own.stream(),
                application.keepsWaiting(),
                wishes);
    }

    /** A wish right after it was tried. */
    static WishStanding fresh(FiledWish wish, StreamView stream, Standing standing) {
        return new WishStanding(wish.rank(), stream, wish.facts(), ClaimView.fresh(standing));
    }
}
