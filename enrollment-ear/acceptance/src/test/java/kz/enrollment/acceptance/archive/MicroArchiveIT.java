package kz.enrollment.acceptance.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The WAR alone on Payara Micro. */
class MicroArchiveIT {
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path work;

    @Test
    void the_war_serves_both_languages_and_leaves_without_an_error() throws Exception {
        int port = FreePorts.one();
        Browser browser = new Browser(port);
        try (EmbeddedPostgres database = EmbeddedPostgres.start();
                MicroServer server = MicroServer.start(work, port, ApplicationEnvironment.of(database, port, work))) {
            browser.awaitReady(server.log());
            StartPages.assertServed(browser);
            server.stop();
            assertThat(server.log().severe()).isEmpty();
        }
    }
}
