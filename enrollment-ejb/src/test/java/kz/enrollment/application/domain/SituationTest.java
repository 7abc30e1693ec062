package kz.enrollment.application.domain;

import static kz.enrollment.allocation.ClaimState.ENDED;
import static kz.enrollment.allocation.ClaimState.HOLDING;
import static kz.enrollment.allocation.ClaimState.WAITING;
import static kz.enrollment.allocation.ClaimState.WITHOUT;
import static kz.enrollment.application.ApplicationStatus.ADMITTED;
import static kz.enrollment.application.ApplicationStatus.ENROLLED;
import static kz.enrollment.application.ApplicationStatus.REFUSED;
import static kz.enrollment.application.ApplicationStatus.SUBMITTED;
import static kz.enrollment.application.ApplicationStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.application.domain.Settlement.Act;
import kz.enrollment.application.domain.Settlement.OfferEnd;
import kz.enrollment.application.domain.Situation.Rival;
import kz.enrollment.application.domain.Situation.Stand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SituationTest {

    private ApplicationStatus status = SUBMITTED;
    private String own;
    private List<Stand> wishes = List.of();
    private String offered;
    private boolean expired;
    private Rival rival = Rival.NONE;
    private boolean confirm;
    private boolean ended;

    @Test
    void whoever_waits_goes_on_waiting() {
        stand(WAITING, WITHOUT, WAITING);
        assertThat(settle()).isEqualTo(Settlement.nothing(Set.of(), OfferEnd.NONE));
    }

    @Test
    void a_place_from_the_list_is_taken_and_lower_wishes_are_left() {
        stand(WAITING, HOLDING, WAITING);
        assertThat(settle()).isEqualTo(new Settlement(Act.TAKE, "2", Set.of("3"), OfferEnd.NONE));
    }

    @Test
    void of_two_places_the_higher_wish_is_taken() {
        stand(HOLDING, HOLDING, ENDED);
        assertThat(settle()).isEqualTo(new Settlement(Act.TAKE, "1", Set.of("2"), OfferEnd.NONE));
    }

    @Test
    void after_a_refusal_the_place_brings_the_application_back() {
        status = REFUSED;
        stand(HOLDING);
        assertThat(settle()).isEqualTo(new Settlement(Act.TAKE, "1", Set.of(), OfferEnd.NONE));
    }

    @Test
    void a_child_with_another_application_is_asked_and_gives_nothing_up_yet() {
        status = REFUSED;
        rival = Rival.ACTIVE;
        stand(HOLDING, HOLDING, WAITING);
        assertThat(settle()).isEqualTo(new Settlement(Act.OFFER, "1", Set.of(), OfferEnd.NONE));
    }

    @Test
    void with_the_switch_on_everybody_is_asked() {
        confirm = true;
        stand(HOLDING, WAITING);
        assertThat(settle()).isEqualTo(new Settlement(Act.OFFER, "1", Set.of(), OfferEnd.NONE));
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBMITTED", "ADMITTED"})
    void whoever_holds_a_lower_wish_is_asked_about_a_higher_one(ApplicationStatus active) {
        status = active;
        own = "2";
        stand(HOLDING, HOLDING, ENDED);
        assertThat(settle()).isEqualTo(new Settlement(Act.OFFER, "1", Set.of(), OfferEnd.NONE));
    }

    @Test
    void a_place_below_the_one_it_has_goes_on() {
        own = "1";
        stand(HOLDING, HOLDING);
        assertThat(settle()).isEqualTo(Settlement.nothing(Set.of("2"), OfferEnd.NONE));
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBMITTED", "ADMITTED"})
    void lists_below_the_own_place_are_left_however_it_came(ApplicationStatus active) {
        status = active;
        own = "2";
        stand(WAITING, HOLDING, WAITING);
        assertThat(settle()).isEqualTo(Settlement.nothing(Set.of("3"), OfferEnd.NONE));
    }

    @Test
    void beside_an_open_offer_only_lists_below_the_own_place_are_left() {
        own = "2";
        offered = "1";
        stand(HOLDING, HOLDING, WAITING);
        assertThat(settle()).isEqualTo(Settlement.nothing(Set.of("3"), OfferEnd.NONE));
    }

    @Test
    void an_open_offer_is_waited_for_whatever_comes_meanwhile() {
        offered = "2";
        stand(HOLDING, HOLDING, WAITING);
        assertThat(settle()).isEqualTo(Settlement.nothing(Set.of(), OfferEnd.NONE));
    }

    @Test
    void an_offer_that_ran_out_loses_its_place_and_the_next_one_comes() {
        offered = "1";
        expired = true;
        stand(HOLDING, HOLDING);
        assertThat(settle()).isEqualTo(new Settlement(Act.TAKE, "2", Set.of("1"), OfferEnd.LAPSED));
    }

    @Test
    void an_offer_that_ran_out_leaves_the_place_it_had() {
        status = ADMITTED;
        own = "2";
        offered = "1";
        expired = true;
        stand(HOLDING, HOLDING);
        assertThat(settle()).isEqualTo(Settlement.nothing(Set.of("1"), OfferEnd.LAPSED));
    }

    @Test
    void a_child_that_goes_to_school_elsewhere_leaves_everything() {
        status = REFUSED;
        rival = Rival.ENROLLED;
        offered = "1";
        stand(HOLDING, WAITING, WITHOUT);
        assertThat(settle()).isEqualTo(Settlement.nothing(Set.of("1", "2"), OfferEnd.OVER));
    }

    @Test
    void a_child_that_is_enrolled_here_leaves_everything_else() {
        status = ENROLLED;
        own = "2";
        stand(WAITING, HOLDING, ENDED);
        assertThat(settle()).isEqualTo(Settlement.nothing(Set.of("1"), OfferEnd.NONE));
    }

    @Test
    void a_withdrawn_application_wants_nothing() {
        status = WITHDRAWN;
        stand(HOLDING, WAITING);
        assertThat(settle()).isEqualTo(Settlement.nothing(Set.of("1", "2"), OfferEnd.NONE));
    }

    @Test
    void lists_that_end_are_left_also_beside_an_open_offer_and_a_place_taken() {
        ended = true;
        stand(WAITING, HOLDING, WAITING);
        assertThat(settle()).isEqualTo(new Settlement(Act.TAKE, "2", Set.of("1", "3"), OfferEnd.NONE));
        offered = "2";
        assertThat(settle()).isEqualTo(Settlement.nothing(Set.of("1", "3"), OfferEnd.NONE));
    }

    @Test
    void once_settled_nothing_follows() {
        own = "2";
        stand(WAITING, HOLDING, ENDED);
        assertThat(settle()).isEqualTo(Settlement.nothing(Set.of(), OfferEnd.NONE));
    }

    private void stand(ClaimState... states) {
        wishes = new ArrayList<>();
        for (ClaimState state : states) {
            wishes.add(new Stand(String.valueOf(wishes.size() + 1), state));
        }
    }

    private Settlement settle() {
        return new Situation(status, own, wishes, offered, expired, rival, confirm, ended).settle();
    }
}
