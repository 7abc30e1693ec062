package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import java.util.UUID;
import kz.enrollment.application.PaperStatement;
import kz.enrollment.application.ZeroClassPupil;
import kz.enrollment.shared.Page;

/** The list of a zero class. */
@Dependent
public class ZeroClassDesk {

    public Page<ZeroClassPupil> pupils(UUID streamId, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    public ZeroClassPupil pupil(UUID pupilId) {
        throw new UnsupportedOperationException();
    }

    public void strike(UUID pupilId) {
        throw new UnsupportedOperationException();
    }

    public UUID admit(UUID pupilId, PaperStatement statement) {
        throw new UnsupportedOperationException();
    }
}
