package kz.enrollment.application.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kz.enrollment.allocation.Claim;
import kz.enrollment.allocation.Places;
import kz.enrollment.allocation.Standing;
import kz.enrollment.application.PaperRegistration;
import kz.enrollment.application.PaperSlip;
import kz.enrollment.application.domain.Journal;
import kz.enrollment.application.domain.RegisteredSlip;
import kz.enrollment.application.domain.RegisteredSlip.Registration;
import kz.enrollment.application.domain.RegistrationNumber;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.ClockProducer;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Roles;

/** The transaction that draws the number of a statement on paper. */
@Stateless
@RolesAllowed({Roles.OFFICER, Roles.DIRECTOR})
public class SlipRegistration {

    @PersistenceContext
    private EntityManager entities;

    private final SlipShelf shelf;
    private final SlipRules rules;
    private final RegistrationNumbers numbers;
    private final Places places;
    private final Clock clock;

    protected SlipRegistration() {
        this(null, null, null, null, null);
    }

    @Inject
    public SlipRegistration(SlipShelf shelf, SlipRules rules, RegistrationNumbers numbers, Places places, Clock clock) {
        this.shelf = shelf;
        this.rules = rules;
        this.numbers = numbers;
        this.places = places;
        this.clock = clock;
    }

    public PaperSlip register(Iin child, PaperRegistration asked) {
        StreamView stream = shelf.school().stream(asked.streamId());
        CampaignView campaign = rules.openCampaign(stream.campaignId());
        Instant now = clock.instant();
        Journal journal = new Journal(asked.journalNumber(), instant(asked), now);
        child.birthDate().ifPresent(born -> PaperContents.requireAge(born, campaign, "child"));
        SlipRules.InTheWay found = rules.requireFree(campaign.city(), stream, child, asked.setAside());
        RegistrationNumber number = numbers.draw(campaign, List.of(stream));
        rules.makeWay(found, stream, number.in(campaign, stream));
        Claim claim = new Claim(stream.id(), LedgerReference.next(), asked.category());
        Standing standing = places.claim(List.of(claim), asked.keepWaiting()).get(0);
        Registration registration = new Registration(
                number,
                child,
                asked.keepWaiting(),
                journal,
                standing,
                shelf.school().me());
        RegisteredSlip slip = new RegisteredSlip(campaign, stream, registration, rules.due(standing.at()));
        shelf.keep(slip, found.setAside());
        // Written before the second change of places reads the streams again, and before the answer reads the claim.
        entities.flush();
        found.reserved().filter(reserved -> standing.held()).ifPresent(rules::giveUp);
        return shelf.view(slip);
    }

    private static Instant instant(PaperRegistration asked) {
        return asked.journalTime() == null
                ? null
                : asked.journalTime().atZone(ClockProducer.ALMATY).toInstant();
    }
}
