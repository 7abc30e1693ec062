package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import java.util.UUID;

/** The wishes of the caller's own drafts, each within the transaction of the use case. */
@Dependent
public class WishDesk {

    public void add(UUID draftId, UUID streamId) {
        throw new UnsupportedOperationException();
    }

    public void remove(UUID draftId, UUID streamId) {
        throw new UnsupportedOperationException();
    }

    public void raise(UUID draftId, UUID streamId) {
        throw new UnsupportedOperationException();
    }

    public void keepWaiting(UUID draftId, boolean keepWaiting) {
        throw new UnsupportedOperationException();
    }
}
