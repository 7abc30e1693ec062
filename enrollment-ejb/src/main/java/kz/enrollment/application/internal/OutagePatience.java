package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.enrollment.access.ParentView;
import kz.enrollment.consent.ConsentStatus;
import kz.enrollment.consent.ConsentView;
import kz.enrollment.person.FetchStatus;
import kz.enrollment.person.PersonView;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a family waits for a silent state system before it may go on without it: a setting of ours. */
@Dependent
public class OutagePatience {

    private final Clock clock;
    private final Duration patience;

    @Inject
    public OutagePatience(
            Clock clock,
            @ConfigProperty(name = "ENROLLMENT_OUTAGE_PATIENCE", defaultValue = "PT30S") Duration patience) {
        this.clock = clock;
        this.patience = patience;
    }

    /** The service of consents has not been heard for long enough, or contradicts the mobile citizens base. */
    boolean isConsentSilent(ConsentView consent, ParentView account) {
        if (consent == null) {
            return false;
        }
        boolean unheard = consent.trouble() || consent.status() == ConsentStatus.REQUESTED;
        return contradicts(consent, account) || (consent.status().open() && unheard && isOver(consent.requestedAt()));
    }

    /**
     * Whether what the parent stated meanwhile still counts. A consent that was refused or not answered in time does not let
     * anybody through (Rules §7: no consent to data access, before submission).
     */
    boolean mayGoOnUnder(ConsentView consent, ParentView account) {
        return consent.status().open() || consent.status().approved() || contradicts(consent, account);
    }

    /** The consent is there, and the register of persons is silent or does not know who was just proved by it. */
    boolean isRegisterSilent(ConsentView consent, PersonView record) {
        if (record != null && record.status() == FetchStatus.NOT_FOUND) {
            return true;
        }
        boolean unheard = record == null || record.status() == FetchStatus.ASKED;
        return unheard && consent.answeredAt() != null && isOver(consent.answeredAt());
    }

    boolean isOver(Instant since) {
        return !clock.instant().isBefore(since.plus(patience));
    }

    /** The mobile base knows the number as the parent's, the service of consents says it does not: one of them errs. */
    private static boolean contradicts(ConsentView consent, ParentView account) {
        return consent.status() == ConsentStatus.NOT_IN_MOBILE_BASE && account.mobileBaseConfirmed();
    }
}
