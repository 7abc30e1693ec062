package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.enrollment.allocation.Claim;
import kz.enrollment.allocation.Places;
import kz.enrollment.allocation.Standing;
import kz.enrollment.application.domain.ListedPupil;
import kz.enrollment.application.domain.PreparedFiling;
import kz.enrollment.application.domain.PreparedFiling.Wish;
import kz.enrollment.shared.Category;

/**
 * Tries the wishes of an application in their order. A child with a place reserved in the zero class never gets a second
 * one: a wish for the stream of the reservation takes that place over with its number, a place got elsewhere ends it.
 */
@Dependent
public class WishSearch {

    @PersistenceContext
    private EntityManager entities;

    private final Places places;
    private final Reservations reservations;
    private final Terms terms;

    @Inject
    public WishSearch(Places places, Reservations reservations, Terms terms) {
        this.places = places;
        this.reservations = reservations;
        this.terms = terms;
    }

    /**
     * What was tried.
     *
     * @param filing as prepared, or with the category of the reservation that was taken over
     * @param standings of the wishes that were tried, in their order
     */
    record Tried(PreparedFiling filing, List<Standing> standings) {}

    /** The child is held before; the streams are locked here. */
    Tried places(PreparedFiling prepared) {
        Optional<ListedPupil> reserved = reservations.of(
                prepared.campaign().city(), prepared.content().child().iin());
        if (reserved.isEmpty()) {
            return new Tried(prepared, claim(prepared, prepared.wishes()));
        }
        return beside(reserved.get(), prepared);
    }

    private Tried beside(ListedPupil pupil, PreparedFiling prepared) {
        places.hold(Stream.concat(
                        Stream.of(pupil.streamId()),
                        prepared.wishes().stream().map(wish -> wish.stream().id()))
                .toList());
        int own = rankOf(pupil.streamId(), prepared.wishes());
        List<Standing> tried = new ArrayList<>(claim(prepared, prepared.wishes().subList(0, own)));
        // Written before the streams are read again.
        entities.flush();
        if (tried.stream().anyMatch(Standing::held)) {
            reservations.givenUp(pupil, prepared.id());
            return new Tried(prepared, tried);
        }
        if (own == prepared.wishes().size()) {
            return new Tried(prepared, tried);
        }
        reservations.takenOver(pupil, prepared.id());
        tried.add(pupil.claimedAt(terms.now()));
        return new Tried(withReserved(prepared, own), tried);
    }

    private List<Standing> claim(PreparedFiling prepared, List<Wish> wishes) {
        if (wishes.isEmpty()) {
            return List.of();
        }
        return places.claim(
                wishes.stream()
                        .map(wish -> new Claim(wish.stream().id(), LedgerReference.next(), wish.category()))
                        .toList(),
                prepared.keepWaiting());
    }

    /** Index of the wish for the stream, or the number of wishes. */
    private static int rankOf(UUID streamId, List<Wish> wishes) {
        return IntStream.range(0, wishes.size())
                .filter(index -> wishes.get(index).stream().id().equals(streamId))
                .findFirst()
                .orElse(wishes.size());
    }

    private static PreparedFiling withReserved(PreparedFiling prepared, int own) {
        List<Wish> wishes = new ArrayList<>(prepared.wishes());
        wishes.set(own, new Wish(wishes.get(own).stream(), Category.K, "ZERO_CLASS"));
        return new PreparedFiling(
                prepared.id(),
                prepared.origin(),
                prepared.campaign(),
                wishes,
                prepared.keepWaiting(),
                prepared.content(),
                prepared.documents());
    }
}
