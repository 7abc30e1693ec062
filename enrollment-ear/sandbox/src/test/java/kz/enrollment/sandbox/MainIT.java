package kz.enrollment.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60)
class MainIT {

    private final List<Process> started = new ArrayList<>();

    @TempDir
    private Path temporary;

    @AfterEach
    void stopAll() {
        started.forEach(Process::destroyForcibly);
    }

    private Process start(String... words) throws IOException {
        var process = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        started.add(process);
        return process;
    }

    private Process sandbox(String... options) throws IOException {
        var words = new ArrayList<>(List.of(
                "java",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                "kz.enrollment.sandbox.Main"));
        words.addAll(List.of(options));
        return start(words.toArray(String[]::new));
    }

    /** The last line it prints at its start; null when it ended without. */
    private static String readyLine(Process process) throws IOException {
        BufferedReader out = process.inputReader();
        String line = out.readLine();
        while (line != null && !line.startsWith("SANDBOX READY")) {
            assertThat(line).matches("SANDBOX [A-Z]+ \\S+");
            line = out.readLine();
        }
        return line;
    }

    @Test
    void says_where_it_listens_and_ends_on_term() throws IOException, InterruptedException {
        var process = sandbox("--port", "0", "--campaign-year", "2031");
        var line = readyLine(process);
        assertThat(line).matches("SANDBOX READY http://127\\.0\\.0\\.1:\\d+");

        var address = URI.create(line.substring("SANDBOX READY ".length()) + "/api/families?code=TOO_YOUNG-1");
        var answer =
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        assertThat(answer.body()).contains("2026-01-01");

        assertThat(temporary).isDirectoryContaining("glob:**/pki*");
        process.destroy();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void ends_when_its_parent_dies() throws IOException, InterruptedException {
        var parent = start("cat");
        var process = sandbox("--parent-pid", Long.toString(parent.pid()));
        assertThat(readyLine(process)).startsWith("SANDBOX READY");

        parent.destroyForcibly();

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void taken_port_is_one_sentence_and_a_failure() throws IOException, InterruptedException {
        try (var taken = new ServerSocket(0, 1, java.net.InetAddress.getByName("127.0.0.1"))) {
            var process = sandbox("--port", Integer.toString(taken.getLocalPort()));
            assertThat(process.waitFor()).isEqualTo(1);
            assertThat(readyLine(process)).isNull();
        }
    }

    @Test
    void option_without_a_number_is_a_failure() throws IOException, InterruptedException {
        assertThat(sandbox("--port").waitFor()).isEqualTo(2);
        assertThat(sandbox("--campaign-year", "next").waitFor()).isEqualTo(2);
    }
}
