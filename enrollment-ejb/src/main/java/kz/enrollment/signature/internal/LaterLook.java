package kz.enrollment.signature.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.signature.SignatureReport;

/** Looks at stored signatures again, from nothing but what is stored. */
@ApplicationScoped
public class LaterLook {

    private final SignatureArchive archive;

    protected LaterLook() {
        this(null);
    }

    @Inject
    public LaterLook(SignatureArchive archive) {
        this.archive = archive;
    }

    public SignatureReport report(UUID signatureId) {
        return archive.report(signatureId, null);
    }
}
