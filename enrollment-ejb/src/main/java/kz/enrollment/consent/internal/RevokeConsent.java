package kz.enrollment.consent.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.statesystems.ConsentService;
import kz.enrollment.statesystems.RegistryUnavailable;
import kz.enrollment.task.Outcome;
import kz.enrollment.task.TaskRunner;

/** Tells the consent service that a parent took a consent back; until it hears, it is told again. */
@ApplicationScoped
public class RevokeConsent implements TaskRunner {

    public static final String KIND = "REVOKE_CONSENT";

    private final RevocationDesk desk;
    private final ConsentService service;

    protected RevokeConsent() {
        this(null, null);
    }

    @Inject
    public RevokeConsent(RevocationDesk desk, ConsentService service) {
        this.desk = desk;
        this.service = service;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome run(UUID subject, int attempt) {
        var revocation = desk.next(subject);
        if (revocation.isEmpty()) {
            return Outcome.idle();
        }
        try {
            service.revoke(revocation.get());
            desk.told(subject);
            return Outcome.done();
        } catch (RegistryUnavailable silent) {
            return Outcome.failed(silent.reasonCode());
        }
    }
}
