package kz.enrollment.launcher;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** One of the servers the product consists of. */
interface Part {
    /** As a person reads it at the beginning of a sentence. */
    String title();

    void start() throws IOException, InterruptedException;

    /** Ends it in order; does nothing when it never started. */
    void stop() throws IOException, InterruptedException;

    /** Completes when it ends, asked or not; known once it has started. */
    CompletableFuture<ProcessHandle> ended() throws IOException;
}
