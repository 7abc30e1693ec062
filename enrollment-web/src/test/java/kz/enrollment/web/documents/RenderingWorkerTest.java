package kz.enrollment.web.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.enrollment.decision.IssuedDocuments;
import kz.enrollment.persistence.MovableClock;
import kz.enrollment.shared.Migrations;
import org.junit.jupiter.api.Test;

class RenderingWorkerTest {

    private static final UUID BROKEN = new UUID(0, 1);
    private static final UUID SOUND = new UUID(0, 2);

    private final List<UUID> waiting = new ArrayList<>(List.of(BROKEN, SOUND));
    private final List<UUID> tried = new ArrayList<>();
    private final MovableClock clock = new MovableClock();
    private boolean databaseAway;
    private boolean migrated = true;
    private final RenderingWorker worker = new RenderingWorker(new Schema(), new Waiting(), new Press(), clock);

    @Test
    void a_document_that_fails_does_not_stop_the_others() {
        worker.work();
        assertThat(tried).containsExactly(BROKEN, SOUND);
        assertThat(waiting).containsExactly(BROKEN);
    }

    @Test
    void a_document_that_failed_is_left_alone_for_a_minute() {
        worker.work();
        clock.advance(Duration.ofSeconds(59));
        worker.work();
        assertThat(tried).containsExactly(BROKEN, SOUND);
        clock.advance(Duration.ofSeconds(2));
        worker.work();
        assertThat(tried).containsExactly(BROKEN, SOUND, BROKEN);
    }

    @Test
    void the_timer_outlives_a_database_that_is_away() {
        databaseAway = true;
        worker.work();
        databaseAway = false;
        worker.work();
        assertThat(waiting).containsExactly(BROKEN);
    }

    @Test
    void nothing_is_looked_for_before_the_schema_is_there() {
        migrated = false;
        worker.work();
        assertThat(tried).isEmpty();
    }

    private final class Waiting extends IssuedDocuments {
        @Override
        public List<UUID> notRendered(int limit) {
            if (databaseAway) {
                throw new IllegalStateException("The database does not answer");
            }
            return List.copyOf(waiting);
        }
    }

    private final class Press extends DocumentPress {
        @Override
        public void print(UUID documentId) {
            tried.add(documentId);
            if (documentId.equals(BROKEN)) {
                throw new IllegalArgumentException("The frozen document lacks childName");
            }
            waiting.remove(documentId);
        }
    }

    private final class Schema extends Migrations {
        @Override
        public boolean done() {
            return migrated;
        }
    }
}
