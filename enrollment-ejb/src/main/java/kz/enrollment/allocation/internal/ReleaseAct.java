package kz.enrollment.allocation.internal;

import static jakarta.ejb.TransactionAttributeType.REQUIRED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.audit.AuditTrail;

/** Releases one stream, in a short transaction when it is the system's own act. */
@Stateless
public class ReleaseAct {

    private final StreamDoor door;
    private final AuditTrail audit;

    protected ReleaseAct() {
        this(null, null);
    }

    @Inject
    public ReleaseAct(StreamDoor door, AuditTrail audit) {
        this.door = door;
        this.audit = audit;
    }

    /**
     * @param cause ORDER or DATE, for the audit
     * @return false when the stream was released before; then nothing happens
     */
    @PermitAll
    @TransactionAttribute(REQUIRED)
    public boolean release(UUID streamId, String cause) {
        LockedStream stream = door.lock(streamId);
        if (stream.view().released()) {
            return false;
        }
        stream.release();
        audit.record("STREAM_RELEASED", "STREAM", streamId, "cause=" + cause + " served=" + stream.served());
        return true;
    }
}
