package kz.enrollment.it;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the database before Arquillian starts the server, since the server needs its address at deployment. Does nothing
 * in unit tests and inside the server.
 */
public class DatabaseForContainer implements LauncherSessionListener {

    private TestDatabase database;
    private SilentBus bus;
    private AuthorityForContainer authority;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("enrollment.it")) {
            return;
        }
        database = TestDatabase.start();
        bus = new SilentBus();
        authority = new AuthorityForContainer();
        System.setProperty(
                "enrollment.it.options",
                String.join(
                        " ",
                        "-Xmx700m",
                        "-XX:TieredStopAtLevel=1",
                        "-DENROLLMENT_DB_URL=" + database.url(),
                        "-DENROLLMENT_DB_USER=postgres",
                        "-DENROLLMENT_DB_PASSWORD=postgres",
                        "-DENROLLMENT_SHEP_URL=" + bus.address(),
                        "-DENROLLMENT_SHEP_TIMEOUT_" + SilentBus.SILENT + "=1500",
                        "-DENROLLMENT_SMPP_HOST=127.0.0.1",
                        "-DENROLLMENT_SMPP_PORT=9",
                        "-DENROLLMENT_SMPP_SYSTEM_ID=nobody",
                        "-DENROLLMENT_SMPP_PASSWORD=nobody",
                        "-DENROLLMENT_PUBLIC_URL=http://localhost",
                        String.join(" ", KeysForContainer.options()),
                        authority.options(),
                        "-DENROLLMENT_SECRET=only-for-tests-only-for-tests-only-for-tests"));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.stop();
            bus.close();
            authority.close();
        }
    }
}
