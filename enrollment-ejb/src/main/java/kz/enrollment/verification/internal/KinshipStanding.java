package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.application.ConfirmedKinship;
import kz.enrollment.verification.Checks;
import kz.enrollment.verification.domain.CheckKind;

/** Tells by the check of the kinship whether a stated child has been confirmed. */
@Dependent
public class KinshipStanding implements ConfirmedKinship {

    private final Checks checks;

    @Inject
    public KinshipStanding(Checks checks) {
        this.checks = checks;
    }

    @Override
    public boolean isConfirmed(UUID applicationId) {
        return checks.isGood(applicationId, CheckKind.KINSHIP);
    }
}
