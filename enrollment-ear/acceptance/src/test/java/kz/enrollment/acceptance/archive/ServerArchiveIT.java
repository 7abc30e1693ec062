package kz.enrollment.acceptance.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The EAR on Payara Server, from an empty database to undeployment, twice. */
class ServerArchiveIT {
    private static final Path EAR = Path.of(System.getProperty("archives"), "enrollment-ear.ear");

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path work;

    @Test
    void the_ear_serves_both_languages_and_can_be_deployed_again() throws Exception {
        int base = FullServer.portBase();
        int port = FullServer.httpPort(base);
        Browser browser = new Browser(port);
        try (EmbeddedPostgres database = EmbeddedPostgres.start();
                FullServer server = FullServer.start(work, base, ApplicationEnvironment.of(database, port, work))) {
            // start-domain returns before the server takes archives: the page of the empty server says that it does
            browser.awaitPage("/", server.log());
            for (int round = 1; round <= 2; round++) {
                server.deploy(EAR);
                browser.awaitReady(server.log());
                StartPages.assertServed(browser);
                server.undeploy();
                assertThat(server.applications()).doesNotContain("enrollment");
            }
            assertThat(server.log().severe()).isEmpty();
        }
    }
}
