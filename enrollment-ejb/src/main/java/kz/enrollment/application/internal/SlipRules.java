package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.allocation.Places;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.application.domain.ListedPupil;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;

/** Whether a statement on paper may be registered for a child, and what becomes of a place reserved for it. */
@Dependent
public class SlipRules {

    private final Terms terms;
    private final ChildTurn turn;
    private final Reservations reservations;
    private final Places places;

    @Inject
    public SlipRules(Terms terms, ChildTurn turn, Reservations reservations, Places places) {
        this.terms = terms;
        this.turn = turn;
        this.reservations = reservations;
        this.places = places;
    }

    CampaignView openCampaign(UUID campaignId) {
        return terms.open(campaignId);
    }

    /** When the answer is due, whatever the hour of registration (Rules §1). */
    Instant due(Instant registered) {
        return terms.calendar().due(registered);
    }

    /**
     * Holds the child, then the streams it touches. What somebody merely stated of the child is put aside for a family whose
     * papers the officer has seen.
     *
     * @throws BusinessRuleViolation {@code child.stated_unconfirmed} when the officer has not
     * @return the place reserved for it at another school, if there is one
     */
    Optional<ListedPupil> requireFree(String city, StreamView stream, Iin child, boolean kinshipSeen) {
        Optional<EnrollmentApplication> stated = turn.takeOnPaper(city, child);
        if (stated.isPresent() && !kinshipSeen) {
            throw new BusinessRuleViolation("child.stated_unconfirmed").at("child");
        }
        Optional<ListedPupil> reserved = reservations.of(city, child);
        reserved.filter(pupil -> pupil.streamId().equals(stream.id())).ifPresent(own -> {
            throw new BusinessRuleViolation("child.zero_class").at("child");
        });
        stated.ifPresent(former -> turn.putAside(former, stream.id()));
        reserved.ifPresent(pupil -> places.hold(List.of(stream.id(), pupil.streamId())));
        return reserved;
    }

    void giveUp(ListedPupil reserved) {
        reservations.givenUp(reserved, null);
    }
}
