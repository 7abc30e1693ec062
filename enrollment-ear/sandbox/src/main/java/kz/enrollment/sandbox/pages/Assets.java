package kz.enrollment.sandbox.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The files that lie beside the pages. */
final class Assets {

    private Assets() {}

    static String text(String name) {
        try (var file = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
