package kz.enrollment.person.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import kz.enrollment.access.ParentAccounts;
import kz.enrollment.consent.Consents;
import kz.enrollment.person.domain.RegistryPerson;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A register does not accept the key of a consent: no parent gives it anew because a register errs for an hour. */
@Stateless
public class RefusedKeys {

    @PersistenceContext
    private EntityManager entities;

    private final Consents consents;
    private final ParentAccounts accounts;
    private final Clock clock;
    private final Duration patience;

    protected RefusedKeys() {
        this(null, null, null, null);
    }

    /** @param patience for how long a register must refuse the key before the consent is lost */
    @Inject
    public RefusedKeys(
            Consents consents,
            ParentAccounts accounts,
            Clock clock,
            @ConfigProperty(name = "ENROLLMENT_DOUBT_PATIENCE", defaultValue = "PT2H") Duration patience) {
        this.consents = consents;
        this.accounts = accounts;
        this.clock = clock;
        this.patience = patience;
    }

    /** Notes the refusal; once it has lasted, the consent is at its end and the parent is asked anew. */
    @PermitAll
    public void refused(UUID personId, UUID consentId) {
        RegistryPerson person = entities.find(RegistryPerson.class, personId);
        if (person != null && person.keyRefused(clock.instant(), patienceFor(person))) {
            consents.refusedByRegister(consentId);
        }
    }

    /** What a program handed over was never believed: the first refusal counts, and the program is told. */
    private Duration patienceFor(RegistryPerson person) {
        return accounts.isOfPortal(person.accountId()) ? patience : Duration.ZERO;
    }
}
