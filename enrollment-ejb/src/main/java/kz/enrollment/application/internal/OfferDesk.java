package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import kz.enrollment.application.domain.EnrollmentApplication;

/** Acceptance and refusal of offered places, within the transaction of the use case. */
@Dependent
public class OfferDesk {

    public void accept(EnrollmentApplication application, int version) {
        throw new UnsupportedOperationException();
    }

    public void decline(EnrollmentApplication application, int version) {
        throw new UnsupportedOperationException();
    }
}
