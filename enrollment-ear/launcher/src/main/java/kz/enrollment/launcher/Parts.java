package kz.enrollment.launcher;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/** The running parts; they are stopped in the opposite order, also in the middle of a start. */
final class Parts {
    private final Progress progress;
    private final Deque<Part> running = new ArrayDeque<>();
    private volatile boolean stopping;

    Parts(Progress progress) {
        this.progress = progress;
    }

    /**
     * Starts one and watches over it.
     *
     * @param unexpectedEnd completed with the title of a part that ends though nobody asked it to
     * @throws StartRefused when the product is being stopped
     */
    synchronized void start(Part part, CompletableFuture<String> unexpectedEnd)
            throws IOException, InterruptedException {
        if (stopping) {
            throw new StartRefused("Stopped before it was ready.");
        }
        running.push(part);
        part.start();
        part.ended().thenRun(() -> report(part, unexpectedEnd));
    }

    private void report(Part part, CompletableFuture<String> unexpectedEnd) {
        if (!stopping) {
            unexpectedEnd.complete(part.title());
        }
    }

    synchronized void stopAll() {
        stopping = true;
        boolean anything = !running.isEmpty();
        while (!running.isEmpty()) {
            Part part = running.pop();
            progress.say("Stopping: " + part.title());
            stop(part);
        }
        if (anything) {
            progress.say("Stopped");
        }
    }

    /** One that cannot be stopped must not keep the others from being stopped. */
    private void stop(Part part) {
        try {
            part.stop();
        } catch (IOException | StartRefused failure) {
            progress.say(part.title() + " did not stop: " + failure.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
