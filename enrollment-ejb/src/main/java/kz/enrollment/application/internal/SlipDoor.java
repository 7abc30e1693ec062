package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import kz.enrollment.application.PaperRegistration;
import kz.enrollment.application.PaperSlip;

/** Registering on paper: a question to the education database, then the transaction. */
@Dependent
public class SlipDoor {

    public PaperSlip register(PaperRegistration registration) {
        throw new UnsupportedOperationException();
    }
}
