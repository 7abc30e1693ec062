package kz.enrollment.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A long-running process of ours. */
final class Child {
    private static final Duration KILL_PATIENCE = Duration.ofSeconds(5);

    private final Process process;
    private final ChildRecord written;

    private Child(Process process, ChildRecord written) {
        this.process = process;
        this.written = written;
    }

    /**
     * Starts it in a session of its own: the interrupt key of the terminal then reaches only the launcher, which stops
     * the parts in their order.
     *
     * @param environment added to that of the launcher
     * @param output gets what it prints; the file is begun anew
     */
    static Child start(List<String> words, Map<String, String> environment, Path output, ChildRecord written)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(output.toFile());
        builder.command().add(0, "setsid");
        builder.environment().putAll(environment);
        Process process = builder.start();
        written.write(process.toHandle());
        return new Child(process, written);
    }

    boolean alive() {
        return process.isAlive();
    }

    Process process() {
        return process;
    }

    void stop(Duration patience) throws IOException, InterruptedException {
        stop(process.toHandle(), patience);
        written.erase();
    }

    /** Asks it to end, and makes it end when the patience is over. */
    static void stop(ProcessHandle process, Duration patience) throws InterruptedException {
        process.destroy();
        if (!ended(process, patience)) {
            process.destroyForcibly();
            ended(process, KILL_PATIENCE);
        }
    }

    private static boolean ended(ProcessHandle process, Duration patience) throws InterruptedException {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException unknown) {
            throw new IllegalStateException("the end of process " + process.pid() + " cannot be observed", unknown);
        }
    }
}
