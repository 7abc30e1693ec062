package kz.enrollment.allocation;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.enrollment.allocation.internal.ClaimDesk;
import kz.enrollment.allocation.internal.ClaimReading;
import kz.enrollment.allocation.internal.PlacesReading;
import kz.enrollment.shared.Category;

/**
 * Holds and frees places (allocation.md). A claim is known by its reference, the random public number of the ledger.
 * Commands run inside the transaction of the use case and lock the streams' rows until its end, so they come last there;
 * whoever needs several streams names them in one call, which locks them in a fixed order.
 */
@Stateless
@PermitAll
public class Places {

    private final PlacesReading reading;
    private final ClaimReading claims;
    private final ClaimDesk desk;

    protected Places() {
        this(null, null, null);
    }

    @Inject
    public Places(PlacesReading reading, ClaimReading claims, ClaimDesk desk) {
        this.reading = reading;
        this.claims = claims;
        this.desk = desk;
    }

    public PlacesView of(UUID streamId) {
        return reading.of(streamId);
    }

    public Map<UUID, PlacesView> of(Collection<UUID> streamIds) {
        return reading.of(streamIds);
    }

    /** How a child stands now, without a lock. */
    public ClaimView claim(String reference) {
        return claims.view(reference);
    }

    /** The states of a page of claims, by reference. */
    public Map<String, ClaimState> states(Collection<String> references) {
        return claims.states(references);
    }

    /**
     * Tries the wishes in their order and stops at the first that holds a place. Each stream that was tried drew a number;
     * those after the first place are not touched.
     *
     * @param keepWaiting whether the child waits where it was tried in vain
     * @return what each tried wish got, in the order of the wishes
     */
    @TransactionAttribute(MANDATORY)
    public List<Standing> claim(List<Claim> wishes, boolean keepWaiting) {
        return desk.claim(wishes, keepWaiting);
    }

    /**
     * Reserves a place of the catchment for a pupil of the school's own zero class.
     *
     * @throws kz.enrollment.shared.BusinessRuleViolation {@code places.full(places)}
     */
    @TransactionAttribute(MANDATORY)
    public Standing reserve(Claim pupil) {
        return desk.reserve(pupil);
    }

    /**
     * Holds streams until the transaction ends, in their fixed order: for a use case that then changes claims of several of
     * them in more than one call.
     */
    @TransactionAttribute(MANDATORY)
    public void hold(Collection<UUID> streamIds) {
        desk.hold(streamIds);
    }

    /** Holds the streams of the claims until the transaction ends and tells their states, by reference. */
    @TransactionAttribute(MANDATORY)
    public Map<String, ClaimState> held(Collection<String> references) {
        return desk.held(references);
    }

    /** Gives places back and leaves lists; the lists are served. What has ended already stays so. */
    @TransactionAttribute(MANDATORY)
    public void leave(Collection<String> references) {
        desk.leave(references);
    }

    /**
     * The category turned out to be another one (allocation.md, "Corrections").
     *
     * @return how the child stands after it
     * @throws kz.enrollment.shared.BusinessRuleViolation {@code correction.not_possible} when the claim has ended or the
     *     stream has no catchment
     */
    @TransactionAttribute(MANDATORY)
    public ClaimView correct(String reference, Category category) {
        desk.correct(reference, category);
        return claims.view(reference);
    }

    /** A child without a place comes (back) on the list with its original number. */
    @TransactionAttribute(MANDATORY)
    public ClaimView rejoin(String reference) {
        desk.rejoin(reference);
        return claims.view(reference);
    }
}
