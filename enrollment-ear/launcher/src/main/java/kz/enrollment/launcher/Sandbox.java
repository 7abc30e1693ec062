package kz.enrollment.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The stand-in for the state systems and the parents' phones, as a process that no production archive contains. */
final class Sandbox {
    private static final String LINE = "SANDBOX ";
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
                Long.toString(launcher),
                "--pki",
                directory.pki().toString());
        process = new ServerProcess("The sandbox", "sandbox", words, Map.of(), directory, STOP_PATIENCE);
    }

    ServerProcess process() {
        return process;
    }

    /** Where everything of it is, as soon as it has printed it. The address comes last. */
    Optional<SandboxAddresses> addresses() throws IOException {
        Map<String, String> said = Files.readAllLines(process.output()).stream()
                .filter(line -> line.startsWith(LINE))
                .map(line -> line.substring(LINE.length()).strip().split(" ", 2))
                .filter(words -> words.length == 2)
                .collect(Collectors.toMap(words -> words[0], words -> words[1], (first, next) -> first));
        return said.containsKey(SandboxAddresses.READY) ? Optional.of(new SandboxAddresses(said)) : Optional.empty();
    }
}
