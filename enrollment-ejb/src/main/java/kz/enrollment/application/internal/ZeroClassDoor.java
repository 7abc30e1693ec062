package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import java.util.UUID;
import kz.enrollment.application.PupilEntry;

/** Listing a pupil: a question to the education database, then the transaction. */
@Dependent
public class ZeroClassDoor {

    public UUID list(UUID streamId, PupilEntry entry) {
        throw new UnsupportedOperationException();
    }
}
