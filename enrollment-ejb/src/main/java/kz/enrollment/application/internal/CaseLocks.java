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
import kz.enrollment.shared.NotFound;

/**
 * Holds what decides about an application's places: the child, its applications in the order of their identifiers,
 * its reserved place and its statement on paper, then all streams in one call. Two acts about one child take turns, and no two wait for each other.
 */
@Dependent
public class CaseLocks {

    @PersistenceContext
    private EntityManager entities;

    private final ActiveApplications applications;
    private final Elsewhere elsewhere;
    private final WishReading wishes;
    private final Places places;

    @Inject
    public CaseLocks(ActiveApplications applications, Elsewhere elsewhere, WishReading wishes, Places places) {
        this.applications = applications;
        this.elsewhere = elsewhere;
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
        Elsewhere.Had had = elsewhere.hold(application);
        List<FiledWish> own = wishes.of(applicationId);
        List<String> all =
                new ArrayList<>(own.stream().map(FiledWish::reference).toList());
        rival.ifPresent(active ->
                wishes.of(active.id()).stream().map(FiledWish::reference).forEach(all::add));
        all.addAll(had.references());
        return new HeldCase(application, rival, had, own, places.held(all), wishes.openOffer(applicationId));
    }

    /** An accepted place ends what the child had on paper and in the zero class. */
    void giveUpElsewhere(HeldCase held) {
        elsewhere.giveUp(held.elsewhere(), held.application().id());
    }

    /** Whether the family must be asked before a place from a list is taken: the child has something to lose. */
    boolean hasElsewhere(EnrollmentApplication application) {
        return elsewhere.of(application).any();
    }

    /** Of an application that is held already and has no other: it is active itself, or nothing of another is touched. */
    HeldCase holdStreams(EnrollmentApplication application) {
        List<FiledWish> own = wishes.of(application.id());
        Map<String, ClaimState> states =
                places.held(own.stream().map(FiledWish::reference).toList());
        return new HeldCase(
                application,
                Optional.empty(),
                Elsewhere.Had.nothing(),
                own,
                states,
                wishes.openOffer(application.id()));
    }
}
