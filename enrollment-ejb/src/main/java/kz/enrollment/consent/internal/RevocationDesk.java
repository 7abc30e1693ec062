package kz.enrollment.consent.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.consent.domain.Consent;
import kz.enrollment.statesystems.ConsentService.Revocation;

/** The transactions around telling the consent service of a revocation. */
@Stateless
public class RevocationDesk {

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    protected RevocationDesk() {
        this(null);
    }

    @Inject
    public RevocationDesk(Clock clock) {
        this.clock = clock;
    }

    /** Empty when the service knows already. */
    @PermitAll
    public Optional<Revocation> next(UUID consentId) {
        return Optional.ofNullable(entities.find(Consent.class, consentId))
                .filter(Consent::awaitsRevocation)
                .map(consent -> new Revocation(consent.id(), consent.subject(), consent.accessName()));
    }

    /** The service knows, or never knew of such a consent: there is nothing to tell any more. */
    @PermitAll
    public void told(UUID consentId) {
        Optional.ofNullable(entities.find(Consent.class, consentId))
                .filter(Consent::awaitsRevocation)
                .ifPresent(consent -> consent.revocationTold(clock.instant()));
    }
}
