package kz.enrollment.acceptance.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A Payara Micro of a test of its own, with the WAR of this build. */
final class MicroServer implements AutoCloseable {
    private final Process process;
    private final ServerLog log;

    private MicroServer(Process process, ServerLog log) {
        this.process = process;
        this.log = log;
    }

    static MicroServer start(Path work, int port, Map<String, String> environment) throws IOException {
        Path archives = Path.of(System.getProperty("archives"));
        Path commands = Files.writeString(
                work.resolve("before-boot"),
                "set configs.config.server-config.network-config.network-listeners.network-listener"
                        + ".http-listener.address=127.0.0.1\n");
        Path log = work.resolve("server.log");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-Djava.io.tmpdir=" + work,
                        "-jar",
                        archives.resolve("payara-micro.jar").toString(),
                        "--nohazelcast",
                        "--disablephonehome",
                        "--port",
                        Integer.toString(port),
                        "--prebootcommandfile",
                        commands.toString(),
                        "--contextroot",
                        "/",
                        "--deploy",
                        archives.resolve("enrollment-web.war").toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new MicroServer(builder.start(), new ServerLog(log));
    }

    ServerLog log() {
        return log;
    }

    /** Asks it to end, which undeploys the application first. */
    void stop() {
        process.destroy();
        process.onExit().join();
    }

    @Override
    public void close() {
        stop();
    }
}
