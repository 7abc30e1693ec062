package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.enrollment.allocation.Places;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.application.domain.ListedPupil;
import kz.enrollment.application.domain.RegisteredSlip;

/**
 * What a child has beside its applications: a reserved place of the zero class, or a statement on paper. The family is asked
 * before it loses either for a place from a list.
 */
@Dependent
public class Elsewhere {

    @PersistenceContext
    private EntityManager entities;

    private final Reservations reservations;
    private final OpenSlips slips;
    private final Places places;

    @Inject
    public Elsewhere(Reservations reservations, OpenSlips slips, Places places) {
        this.reservations = reservations;
        this.slips = slips;
        this.places = places;
    }

    /** Both of one child. */
    record Had(Optional<ListedPupil> reserved, Optional<RegisteredSlip> slip) {

        static Had nothing() {
            return new Had(Optional.empty(), Optional.empty());
        }

        boolean any() {
            return reserved.isPresent() || slip.isPresent();
        }

        List<String> references() {
            return Stream.concat(
                            reserved.map(ListedPupil::reference).stream(), slip.map(RegisteredSlip::reference).stream())
                    .toList();
        }
    }

    /** Held until the transaction ends; after the child and its applications, before the streams. */
    Had hold(EnrollmentApplication application) {
        var child = application.content().child().iin();
        return new Had(reservations.of(application.city(), child), slips.held(application.city(), child));
    }

    /** Without locks. */
    Had of(EnrollmentApplication application) {
        var child = application.content().child().iin();
        return new Had(reservations.find(application.city(), child), slips.of(application.city(), child));
    }

    /** The stream in which the child holds a place beside its applications, without locks. */
    Optional<UUID> placeOf(EnrollmentApplication application) {
        Had had = of(application);
        return had.slip()
                .filter(slip -> places.claim(slip.reference()).held())
                .map(RegisteredSlip::streamId)
                .or(() -> had.reserved().map(ListedPupil::streamId));
    }

    /** For a place that was accepted. The streams are held and read again: before it, what was changed is written. */
    void giveUp(Had had, UUID application) {
        had.reserved().ifPresent(pupil -> {
            entities.flush();
            reservations.givenUp(pupil, application);
        });
        had.slip().ifPresent(slip -> {
            entities.flush();
            slips.givenUp(slip);
        });
    }
}
