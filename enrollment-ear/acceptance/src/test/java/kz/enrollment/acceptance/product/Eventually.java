package kz.enrollment.acceptance.product;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for a fact, looking again and again; never for time to pass. */
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Eventually() {}

    /** The first value that is there; an assertion error with this text when none comes. */
    public static <T> T present(String what, Supplier<Optional<T>> look) {
        return present(what, PATIENCE, look);
    }

    public static <T> T present(String what, Duration patience, Supplier<Optional<T>> look) {
        Instant deadline = Instant.now().plus(patience);
        Optional<T> found = look.get();
        while (found.isEmpty()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Waited in vain: " + what);
            }
            pause();
            found = look.get();
        }
        return found.get();
    }

    public static void holds(String what, Duration patience, BooleanSupplier look) {
        present(what, patience, () -> look.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    public static void holds(String what, BooleanSupplier look) {
        present(what, () -> look.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
