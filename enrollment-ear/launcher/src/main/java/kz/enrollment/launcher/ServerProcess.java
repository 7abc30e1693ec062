package kz.enrollment.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A part that is a Java process of its own. */
final class ServerProcess implements Part {
    private final String title;
    private final List<String> words;
    private final Map<String, String> environment;
    private final Path output;
    private final ChildRecord written;
    private final Duration stopPatience;
    private Optional<Child> child = Optional.empty();

    /**
     * Describes it.
     *
     * @param words arguments of {@code java}
     * @param environment added to that of the launcher
     * @param directory where its output and its number are kept, under {@code name}
     * @param stopPatience after which it is ended by force
     */
    ServerProcess(
            String title,
            String name,
            List<String> words,
            Map<String, String> environment,
            DataDirectory directory,
            Duration stopPatience) {
        this.title = title;
        this.words = words;
        this.environment = environment;
        this.output = directory.logs().resolve(name + ".log");
        this.written = new ChildRecord(directory.children().resolve(name));
        this.stopPatience = stopPatience;
    }

    @Override
    public String title() {
        return title;
    }

    Path output() {
        return output;
    }

    @Override
    public void start() throws IOException {
        child = Optional.of(Child.start(JavaCommand.of(words), environment, output, written));
    }

    @Override
    public void stop() throws IOException, InterruptedException {
        if (child.isPresent()) {
            child.get().stop(stopPatience);
        }
    }

    @Override
    public CompletableFuture<ProcessHandle> ended() {
        return child.orElseThrow().process().toHandle().onExit();
    }
}
