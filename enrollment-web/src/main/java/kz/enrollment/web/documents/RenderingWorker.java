package kz.enrollment.web.documents;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.enrollment.decision.IssuedDocuments;
import kz.enrollment.shared.Migrations;

/**
 * Prints what was issued since the last look. A document that cannot be rendered is put aside for a while, so that it
 * neither stops the others nor fills the log.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class RenderingWorker {

    private static final Logger LOG = Logger.getLogger(RenderingWorker.class.getName());
    private static final int BATCH = 20;
    private static final Duration PUT_ASIDE = Duration.ofMinutes(1);

    private final Map<UUID, Instant> aside = new HashMap<>();
    private final Migrations migrations;
    private final IssuedDocuments documents;
    private final DocumentPress press;
    private final Clock clock;

    protected RenderingWorker() {
        this(null, null, null, null);
    }

    @Inject
    public RenderingWorker(Migrations migrations, IssuedDocuments documents, DocumentPress press, Clock clock) {
        this.migrations = migrations;
        this.documents = documents;
        this.press = press;
        this.clock = clock;
    }

    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void work() {
        try {
            if (migrations.done()) {
                aside.values().removeIf(until -> until.isBefore(clock.instant()));
                documents.notRendered(BATCH + aside.size()).stream()
                        .filter(id -> !aside.containsKey(id))
                        .forEach(this::print);
            }
        } catch (RuntimeException databaseAway) {
            // A timer that throws may be cancelled by the container; the next tick simply tries again.
            LOG.log(Level.FINE, "No look for issued documents", databaseAway);
        }
    }

    private void print(UUID documentId) {
        try {
            press.print(documentId);
        } catch (RuntimeException failure) {
            aside.put(documentId, clock.instant().plus(PUT_ASIDE));
            // Only the identifier and the kind of failure: messages of libraries may quote what stands on the paper.
            LOG.log(Level.WARNING, "Document {0} was not rendered: {1}", new Object[] {
                documentId, failure.getClass().getName()
            });
        }
    }
}
