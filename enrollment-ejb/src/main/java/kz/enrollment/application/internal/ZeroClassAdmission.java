package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.enrollment.application.AdmittedOnStatement;
import kz.enrollment.application.Channel;
import kz.enrollment.application.PaperStatement;
import kz.enrollment.application.domain.Content;
import kz.enrollment.application.domain.ListedPupil;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.schoolregistry.StreamView;

/** The parent's statement claims the reserved place and admits (Rules §6). */
@Dependent
public class ZeroClassAdmission {

    private final PupilShelf shelf;
    private final Terms terms;
    private final PaperFiling filing;
    private final RegistrationNumbers numbers;
    private final Event<AdmittedOnStatement> admitted;

    @Inject
    public ZeroClassAdmission(
            PupilShelf shelf,
            Terms terms,
            PaperFiling filing,
            RegistrationNumbers numbers,
            Event<AdmittedOnStatement> admitted) {
        this.shelf = shelf;
        this.terms = terms;
        this.filing = filing;
        this.numbers = numbers;
        this.admitted = admitted;
    }

    UUID admit(UUID pupilId, PaperStatement statement, String setAside) {
        ListedPupil pupil = shelf.holdWithChild(pupilId);
        pupil.requireListed();
        CampaignView campaign = terms.open(pupil.campaignId());
        StreamView stream = shelf.school().stream(pupil.streamId());
        Instant now = terms.now();
        Content content = PaperContents.of(
                new PaperContents.Child(pupil.child(), pupil.name(), pupil.birthDate(), true),
                statement,
                campaign,
                stream,
                now);
        UUID application = filing.file(new PaperFiling.Prepared(
                numbers.draw(campaign, List.of(stream)),
                Channel.ZERO_CLASS,
                campaign,
                stream,
                pupil.claimedAt(now),
                false,
                content,
                statement,
                setAside));
        pupil.admitted(application, shelf.school().me(), now);
        shelf.note(pupil, "ZERO_CLASS_ADMITTED");
        admitted.fire(new AdmittedOnStatement(application));
        return application;
    }
}
