package kz.enrollment.benchmark.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Payara Micro with one archive, on a port of the loopback interface. */
public final class Container implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String LISTENER =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address="
                    + "127.0.0.1\n";

    private final Workplace place;
    private final Path archive;
    private final Map<String, String> environment;
    private final List<String> options;
    private final int port = Workplace.freePort();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Process process;

    /**
     * Describes it.
     *
     * @param options of the virtual machine
     */
    public Container(Workplace place, Path archive, Map<String, String> environment, List<String> options) {
        this.place = place;
        this.archive = archive;
        this.environment = environment;
        this.options = options;
    }

    /** Starts it and waits until a page answers below 300. */
    public void start(String page) throws IOException, InterruptedException {
        begin();
        await(page);
    }

    /** Waits until a page answers below 300. */
    public void await(String page) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(page)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IOException("The server does not answer: " + log());
            }
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        }
    }

    private void begin() throws IOException {
        Path temporary = Files.createDirectories(place.directory().resolve("container"));
        Path commands = Files.writeString(temporary.resolve("before-boot"), LISTENER);
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(options);
        words.addAll(List.of(
                "-Xmx768m",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary,
                "-jar",
                place.server().toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                Integer.toString(port),
                "--prebootcommandfile",
                commands.toString(),
                "--contextroot",
                "/",
                "--deploy",
                archive.toString()));
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("ENROLLMENT_"));
        builder.environment().putAll(environment);
        builder.environment().put("ENROLLMENT_PUBLIC_URL", url());
        process = builder.start();
    }

    public Path log() {
        return place.directory().resolve("server.log");
    }

    /** Without a slash at its end. */
    public String url() {
        return "http://localhost:" + port;
    }

    public boolean answers(String page) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 300;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Posts nothing but the address and gives the body of the answer. */
    public String post(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode() + ", see " + log());
        }
        return answer.body();
    }

    /** Ends it at once, as it is. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            try {
                if (!process.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException interrupted) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }
}
