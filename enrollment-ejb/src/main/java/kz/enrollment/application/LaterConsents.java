package kz.enrollment.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.application.internal.ApplicationReading;
import kz.enrollment.consent.ConsentView;
import kz.enrollment.consent.Consents;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Roles;

/** Consents that were not there when the caller's application was sent, because 1414 was silent (Rules §4.2, §7). */
@Stateless
@RolesAllowed(Roles.PARENT)
public class LaterConsents {

    private final ApplicationReading reading;
    private final Consents consents;

    protected LaterConsents() {
        this(null, null);
    }

    @Inject
    public LaterConsents(ApplicationReading reading, Consents consents) {
        this.reading = reading;
        this.consents = consents;
    }

    /**
     * What an application waits for.
     *
     * @param consent the one that is not given; null while the civil registry has not confirmed the kinship yet
     */
    public record Lacking(ConsentView consent) {}

    /**
     * Empty when nothing is lacking, or the school has answered. One that was given and has ended lacks only where a check
     * still needs it, which {@code CheckProgress} tells.
     */
    public Optional<Lacking> of(UUID applicationId) {
        EnrollmentApplication application = reading.own(applicationId);
        if (application.status() != ApplicationStatus.SUBMITTED || application.accountId() == null) {
            return Optional.empty();
        }
        Optional<ConsentView> own =
                last(application, application.content().applicant().iin());
        if (own.filter(given -> given.status().stood()).isEmpty()) {
            return own.map(Lacking::new);
        }
        Optional<ConsentView> child =
                last(application, application.content().child().iin());
        if (child.isEmpty()) {
            return application.content().isChildStated() ? Optional.of(new Lacking(null)) : Optional.empty();
        }
        return child.filter(given -> !given.status().stood()).map(Lacking::new);
    }

    /** Has 1414 send its message once more for what is lacking. */
    public void ask(UUID applicationId) {
        EnrollmentApplication application = reading.own(applicationId);
        of(applicationId)
                .map(Lacking::consent)
                .ifPresent(consent -> consents.requestFor(application.accountId(), consent.subject(), consent.kind()));
    }

    private Optional<ConsentView> last(EnrollmentApplication application, Iin subject) {
        return consents.latest(application.accountId(), subject);
    }
}
