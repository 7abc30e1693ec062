package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.allocation.Places;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.application.domain.FiledWish;
import kz.enrollment.application.domain.ListedPupil;
import kz.enrollment.shared.NotFound;

/**
 * Holds what decides about an application's places: the child, its applications in the order of their identifiers, then
 * all streams in one call. Two acts about one child take turns, and no two wait for each other.
 */
@Dependent
public class CaseLocks {

    @PersistenceContext
    private EntityManager entities;

    private final ActiveApplications applications;
    private final Reservations reservations;
    private final WishReading wishes;
    private final Places places;

    @Inject
    public CaseLocks(ActiveApplications applications, Reservations reservations, WishReading wishes, Places places) {
        this.applications = applications;
        this.reservations = reservations;
        this.wishes = wishes;
        this.places = places;
    }

    /** With the streams of the child's other active application, since they may be left. */
    HeldCase hold(UUID applicationId) {
        EnrollmentApplication application = Optional.ofNullable(
                        entities.find(EnrollmentApplication.class, applicationId))
                .orElseThrow(NotFound::new);
        applications.hold(application.city(), application.content().child().iin());
        Optional<EnrollmentApplication> other = wishes.rival(application);
        Stream.concat(Stream.of(application), other.stream())
                .sorted(Comparator.comparing(held -> held.id().toString()))
                .forEach(held -> entities.refresh(held, LockModeType.PESSIMISTIC_WRITE));
        // Nobody files for a held child, but the rival may have been withdrawn or refused a moment ago.
        Optional<EnrollmentApplication> rival = other.filter(EnrollmentApplication::isActive);
        Optional<ListedPupil> reserved = reservations.of(
                application.city(), application.content().child().iin());
        List<FiledWish> own = wishes.of(applicationId);
        List<String> all =
                new ArrayList<>(own.stream().map(FiledWish::reference).toList());
        rival.ifPresent(active ->
                wishes.of(active.id()).stream().map(FiledWish::reference).forEach(all::add));
        reserved.map(ListedPupil::reference).ifPresent(all::add);
        return new HeldCase(application, rival, reserved, own, places.held(all), wishes.openOffer(applicationId));
    }

    /** A place that came from a list ends what the child had in the zero class. */
    void endReservation(HeldCase held) {
        if (held.reserved().isPresent()) {
            // The streams are read again under the locks that are held: first what was changed is written.
            entities.flush();
            reservations.givenUp(held.reserved().get(), held.application().id());
        }
    }

    /** Of an application that is held already and has no other: it is active itself, or nothing of another is touched. */
    HeldCase holdStreams(EnrollmentApplication application) {
        List<FiledWish> own = wishes.of(application.id());
        Map<String, ClaimState> states =
                places.held(own.stream().map(FiledWish::reference).toList());
        return new HeldCase(
                application, Optional.empty(), Optional.empty(), own, states, wishes.openOffer(application.id()));
    }
}
