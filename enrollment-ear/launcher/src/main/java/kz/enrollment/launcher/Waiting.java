package kz.enrollment.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for a server that comes up, and no longer than it lives. */
final class Waiting {
    private static final long LOOK_EVERY_MILLIS = 100;

    private final CompletableFuture<String> unexpectedEnd;

    Waiting(CompletableFuture<String> unexpectedEnd) {
        this.unexpectedEnd = unexpectedEnd;
    }

    /** Looks whether it is there yet. */
    interface Look<T> {
        Optional<T> now() throws IOException, InterruptedException;
    }

    /**
     * Looks until there is something to see.
     *
     * @param what subject of the sentence when it never comes
     * @throws StartRefused when the patience is over or a part of the product ends meanwhile
     */
    <T> T until(String what, Duration patience, Look<T> look) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<T> seen = look.now();
            if (seen.isPresent()) {
                return seen.get();
            }
            pause();
        }
        throw new StartRefused(what + " within " + patience.toSeconds() + " s.");
    }

    private void pause() throws InterruptedException {
        try {
            String ended = unexpectedEnd.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            throw new StartRefused(ended + " ended while it was starting.");
        } catch (TimeoutException everythingLives) {
            return;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
