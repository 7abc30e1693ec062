package kz.enrollment.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stand-in for the state systems and the parents' phones, as a process that no production archive contains. */
final class Sandbox {
    private static final String READY = "SANDBOX READY ";
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

    private final ServerProcess process;

    Sandbox(Programs programs, DataDirectory directory, int campaignYear) {
        long launcher = ProcessHandle.current().pid();
        List<String> words = List.of(
                "-Xmx192m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                programs.libraries(),
                "kz.enrollment.sandbox.Main",
                "--campaign-year",
                Integer.toString(campaignYear),
                "--parent-pid",
                Long.toString(launcher));
        process = new ServerProcess("The sandbox", "sandbox", words, Map.of(), directory, STOP_PATIENCE);
    }

    ServerProcess process() {
        return process;
    }

    /** Its address, as soon as it has printed it. */
    Optional<String> address() throws IOException {
        return Files.readAllLines(process.output()).stream()
                .filter(line -> line.startsWith(READY))
                .map(line -> line.substring(READY.length()).strip())
                .findFirst();
    }
}
