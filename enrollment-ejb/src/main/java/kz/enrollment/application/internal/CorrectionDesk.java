package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import java.util.UUID;
import kz.enrollment.application.CorrectionView;
import kz.enrollment.shared.Category;

/** Corrections of the category, within the transaction of the use case. */
@Dependent
public class CorrectionDesk {

    public CorrectionView correct(UUID applicationId, int version, Category right, String reason) {
        throw new UnsupportedOperationException();
    }
}
