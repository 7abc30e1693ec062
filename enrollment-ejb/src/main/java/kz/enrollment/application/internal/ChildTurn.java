package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.enrollment.allocation.Places;
import kz.enrollment.application.domain.Content;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.application.domain.FiledWish;
import kz.enrollment.application.domain.ListedPupil;
import kz.enrollment.application.domain.PreparedFiling;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;

/**
 * Whose turn it is to apply for a child. Whom the registry names, or an officer knows by the child's papers, goes before a stranger who merely stated the child: the
 * stranger's application is put aside in the same transaction, and its place is free before the wishes are tried.
 */
@Dependent
public class ChildTurn {

    @PersistenceContext
    private EntityManager entities;

    private final ActiveApplications applications;
    private final UnconfirmedApplications unconfirmed;
    private final ApplicationEndings endings;
    private final TurnPlaces places;

    @Inject
    public ChildTurn(
            ActiveApplications applications,
            UnconfirmedApplications unconfirmed,
            ApplicationEndings endings,
            TurnPlaces places) {
        this.applications = applications;
        this.unconfirmed = unconfirmed;
        this.endings = endings;
        this.places = places;
    }

    /**
     * Holds the child until the transaction ends.
     *
     * @return the application that is to be put aside
     * @throws BusinessRuleViolation {@code child.has_application}, {@code child.has_slip}; of a stated child {@code
     *     stated.one_at_a_time}, {@code stated.child_refused}
     */
    Optional<EnrollmentApplication> take(PreparedFiling prepared) {
        Content content = prepared.content();
        String city = prepared.campaign().city();
        if (content.isChildStated()) {
            takeStated(city, content);
            return Optional.empty();
        }
        Iin child = content.child().iin();
        applications.hold(city, child);
        Optional<EnrollmentApplication> former =
                unconfirmed.held(city, child, prepared.origin().accountId());
        if (former.isEmpty()) {
            applications.requireNone(city, child);
        }
        return former;
    }

    /**
     * The same for a statement on paper: an officer who has seen whose child it is needs no registry for it, but says so with
     * {@link #requireMeant}.
     *
     * @throws BusinessRuleViolation {@code child.has_application}, {@code child.has_slip}
     */
    Optional<EnrollmentApplication> takeOnPaper(String city, Iin child) {
        applications.hold(city, child);
        Optional<EnrollmentApplication> former = unconfirmed.held(city, child);
        if (former.isEmpty()) {
            applications.requireNone(city, child);
        }
        return former;
    }

    /**
     * The family that filed a stated application comes to school too, to be safe: its own number is the earlier one. So
     * nothing is put aside on paper but what an officer names, after having asked.
     *
     * @param named number of the application the officer means, or null
     * @throws BusinessRuleViolation {@code child.stated_unconfirmed(number)}
     */
    static void requireMeant(EnrollmentApplication former, String named) {
        if (!former.number().equals(named)) {
            throw new BusinessRuleViolation("child.stated_unconfirmed", former.number()).at("child");
        }
    }

    private void takeStated(String city, Content content) {
        unconfirmed.hold(content.applicant().iin());
        unconfirmed.requireNoneOf(content.applicant().iin());
        applications.hold(city, content.child().iin());
        try {
            applications.requireNone(city, content.child().iin());
        } catch (BusinessRuleViolation taken) {
            // Nobody has confirmed that it is this parent's child, so nobody tells what there is about it.
            throw new BusinessRuleViolation("stated.child_refused").at("child");
        }
    }

    /** Locks all streams of both in one call; the others are asked for no more. */
    void putAside(EnrollmentApplication former, PreparedFiling prepared) {
        places.hold(former, prepared.wishes().stream().map(wish -> wish.stream().id()));
        endings.setAside(former);
        // Written before the streams are read again and before the child's new application.
        entities.flush();
    }

    /**
     * The same for a statement on paper to a stream.
     *
     * @param number of that statement
     */
    void putAside(EnrollmentApplication former, UUID streamId, String number) {
        places.hold(former, Stream.of(streamId));
        endings.setAsideForPaper(former, number);
        entities.flush();
    }

    /** The streams of two applications for one child. */
    @Dependent
    public static class TurnPlaces {

        private final Places places;
        private final WishReading wishes;
        private final Reservations reservations;

        @Inject
        public TurnPlaces(Places places, WishReading wishes, Reservations reservations) {
            this.places = places;
            this.wishes = wishes;
            this.reservations = reservations;
        }

        private void hold(EnrollmentApplication former, Stream<UUID> own) {
            Stream<UUID> theirs = wishes.of(former.id()).stream().map(FiledWish::streamId);
            Stream<UUID> reserved =
                    reservations.of(former.city(), former.content().child().iin()).map(ListedPupil::streamId).stream();
            Set<UUID> all =
                    Stream.of(theirs, own, reserved).flatMap(part -> part).collect(Collectors.toSet());
            places.hold(all);
        }
    }
}
