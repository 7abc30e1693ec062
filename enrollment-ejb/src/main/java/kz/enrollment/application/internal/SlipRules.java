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
     * What makes way for a statement on paper.
     *
     * @param stated what somebody else merely stated of the child, and the officer says to put aside
     * @param reserved the place reserved for it at another school
     */
    record InTheWay(Optional<EnrollmentApplication> stated, Optional<ListedPupil> reserved) {

        /** Number of the application that is put aside, if there is one. */
        Optional<String> setAside() {
            return stated.map(EnrollmentApplication::number);
        }
    }

    /**
     * Holds the child.
     *
     * @param setAside number of the application the officer says to put aside, or null
     * @throws BusinessRuleViolation {@code child.stated_unconfirmed(number)} when that is another or none
     */
    InTheWay requireFree(String city, StreamView stream, Iin child, String setAside) {
        Optional<EnrollmentApplication> stated = turn.takeOnPaper(city, child);
        stated.ifPresent(former -> ChildTurn.requireMeant(former, setAside));
        Optional<ListedPupil> reserved = reservations.of(city, child);
        reserved.filter(pupil -> pupil.streamId().equals(stream.id())).ifPresent(own -> {
            throw new BusinessRuleViolation("child.zero_class").at("child");
        });
        return new InTheWay(stated, reserved);
    }

    /**
     * Puts aside what was stated, and holds the streams that are touched.
     *
     * @param number of the statement on paper
     */
    void makeWay(InTheWay found, StreamView stream, String number) {
        found.stated().ifPresent(former -> turn.putAside(former, stream.id(), number));
        found.reserved().ifPresent(pupil -> places.hold(List.of(stream.id(), pupil.streamId())));
    }

    void giveUp(ListedPupil reserved) {
        reservations.givenUp(reserved, null);
    }
}
