package kz.enrollment.application.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.allocation.Places;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.application.domain.FiledWish;
import kz.enrollment.application.domain.PlaceOffer;
import kz.enrollment.application.domain.Settlement;
import kz.enrollment.application.domain.Settlement.Act;
import kz.enrollment.application.domain.Settlement.OfferEnd;
import kz.enrollment.campaign.AllocationSettings;
import kz.enrollment.campaign.Campaigns;

/**
 * Brings an application in line with how its wishes stand: places that came from lists, offers that ran out, lists that
 * ended. The transaction that serves a list touches no other family's application; this one follows it.
 */
@Stateless
@PermitAll
public class SettlementDesk {

    @PersistenceContext
    private EntityManager entities;

    private final CaseLocks locks;
    private final ServedPlaces served;
    private final CaseNotes notes;
    private final SettlementContext context;

    protected SettlementDesk() {
        this(null, null, null, null);
    }

    @Inject
    public SettlementDesk(CaseLocks locks, ServedPlaces served, CaseNotes notes, SettlementContext context) {
        this.locks = locks;
        this.served = served;
        this.notes = notes;
        this.context = context;
    }

    /** @return when to look again: the end of the open offer */
    public Optional<Instant> settle(UUID applicationId) {
        HeldCase held = locks.hold(applicationId);
        EnrollmentApplication application = held.application();
        Instant now = context.clock.instant();
        AllocationSettings settings =
                context.campaigns.require(application.campaignId()).allocation();
        Settlement settlement = held.settle(settings, now);
        endOffer(held, settlement.offer(), now);
        Optional<PlaceOffer> open = settlement.offer() == OfferEnd.NONE ? held.offer() : Optional.empty();
        if (settlement.act() != Act.NOTHING) {
            FiledWish wish = held.wish(settlement.reference());
            notes.note(application, now, "SERVED");
            if (settlement.act() == Act.TAKE) {
                served.take(application, wish, now);
            } else {
                open = Optional.of(served.offer(application, wish, settings.offerWorkingDays(), now));
            }
        }
        leave(held, settlement, now);
        return open.map(PlaceOffer::expiresAt);
    }

    private void endOffer(HeldCase held, OfferEnd end, Instant now) {
        if (end == OfferEnd.NONE) {
            return;
        }
        PlaceOffer offer = held.offer().orElseThrow();
        if (end == OfferEnd.LAPSED) {
            offer.lapse(now);
            notes.note(held.application(), now, "OFFER_LAPSED");
            notes.tell(held.application(), "application.offer-lapsed");
        } else {
            offer.over(now);
        }
        // Before another one is made: one is open at any moment, and inserts would come first.
        entities.flush();
    }

    private void leave(HeldCase held, Settlement settlement, Instant now) {
        Collection<String> waiting = held.waiting();
        boolean staysListed = !settlement.leaves().containsAll(waiting);
        if (held.hopes() && !staysListed && settlement.act() != Act.TAKE) {
            notes.note(held.application(), now, "LEFT_LIST");
            notes.tell(held.application(), "application.list-ended");
        }
        held.application().listed(staysListed);
        context.places.leave(settlement.leaves());
    }

    /** Clock, settings and places. */
    @Dependent
    public static class SettlementContext {

        private final Clock clock;
        private final Campaigns campaigns;
        private final Places places;

        @Inject
        public SettlementContext(Clock clock, Campaigns campaigns, Places places) {
            this.clock = clock;
            this.campaigns = campaigns;
            this.places = places;
        }
    }
}
