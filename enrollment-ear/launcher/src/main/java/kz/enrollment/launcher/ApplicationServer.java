package kz.enrollment.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Payara Micro with the application. */
final class ApplicationServer {
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";
    private static final String METRICS = "configs.config.server-config.microprofile-metrics-configuration.";

    private final Settings settings;
    private final Programs programs;
    private final DataDirectory directory;

    ApplicationServer(Settings settings, Programs programs, DataDirectory directory) {
        this.settings = settings;
        this.programs = programs;
        this.directory = directory;
    }

    /** The process to start, with the application's own variables. */
    ServerProcess process(Map<String, String> variables) throws IOException {
        Path commands = directory.temporary().resolve("before-boot");
        // Micro listens on all addresses unless told otherwise, and shows its metrics to everybody
        Files.writeString(
                commands, "set " + LISTENER + "address=" + settings.bind() + "\nset " + METRICS + "enabled=false\n");
        Path logging = directory.temporary().resolve("logging.properties");
        Files.writeString(logging, logging());
        List<String> words = List.of(
                "-Xmx768m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + directory.temporary(),
                "-jar",
                programs.applicationServer().toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                Integer.toString(settings.httpPort()),
                "--prebootcommandfile",
                commands.toString(),
                "--logproperties",
                logging.toString(),
                "--contextroot",
                "/",
                "--deploy",
                programs.application().toString());
        return new ServerProcess("The application", "application", words, variables, directory, STOP_PATIENCE);
    }

    /** The newest of the rotating files. */
    Path log() {
        return directory.logs().resolve("server-0.log");
    }

    /** Rotating files: 5 of 10 MB. */
    private String logging() {
        return """
                handlers=java.util.logging.FileHandler
                java.util.logging.FileHandler.pattern=%s
                java.util.logging.FileHandler.limit=10000000
                java.util.logging.FileHandler.count=5
                java.util.logging.FileHandler.append=true
                java.util.logging.FileHandler.encoding=UTF-8
                java.util.logging.FileHandler.formatter=com.sun.enterprise.server.logging.ODLLogFormatter
                com.sun.enterprise.server.logging.ODLLogFormatter.ansiColor=false
                .level=INFO
                javax.enterprise.system.tools.deployment.dol.level=WARNING
                javax.enterprise.system.tools.deployment.common.level=WARNING
                fish.payara.nucleus.util.level=WARNING
                org.glassfish.admin.mbeanserver.level=WARNING
                org.hibernate.validator.internal.util.Version.level=WARNING
                """.formatted(directory.logs().resolve("server-%g.log"));
    }
}
