package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.application.ConfirmedKinship;
import kz.enrollment.verification.domain.CheckKind;

/** Tells by the check of the kinship whether a stated child has been confirmed. */
@Dependent
public class KinshipStanding implements ConfirmedKinship {

    private final CheckBook book;

    @Inject
    public KinshipStanding(CheckBook book) {
        this.book = book;
    }

    @Override
    public boolean isConfirmed(UUID applicationId) {
        return book.of(applicationId).stream()
                .anyMatch(check ->
                        check.kind() == CheckKind.KINSHIP && check.result().isGood());
    }
}
