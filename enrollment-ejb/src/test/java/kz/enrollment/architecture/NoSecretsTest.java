package kz.enrollment.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys are made when they are needed: none lies in the sources, by its name or by its content. */
class NoSecretsTest {

    private static final Path SOURCES = Path.of("..");
    private static final Set<String> NOT_OURS = Set.of(".git", "target");
    private static final Pattern STORE = Pattern.compile("(?i).*\\.(p12|pfx|jks|jceks|keystore|key)");
    private static final Pattern WRITTEN = Pattern.compile("BEGIN [A-Z ]*PRIVATE" + " KEY");

    @TempDir
    private Path directory;

    @Test
    void no_private_key_lies_in_the_sources() throws IOException {
        assertThat(SOURCES.resolve("enrollment-ejb")).isDirectory();
        assertThat(keysIn(SOURCES)).isEmpty();
    }

    @Test
    void the_search_finds_stores_and_written_keys() throws IOException {
        Path store = Files.createFile(directory.resolve("product.P12"));
        Path key = Files.writeString(directory.resolve("notes.txt"), "-----BEGIN EC PRIVATE" + " KEY-----\n");
        Files.writeString(directory.resolve("certificate.pem"), "-----BEGIN CERTIFICATE-----\n");
        assertThat(keysIn(directory)).containsExactlyInAnyOrder(store, key);
    }

    private static List<Path> keysIn(Path root) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path next, BasicFileAttributes facts) {
                return NOT_OURS.contains(next.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
                if (isKey(file)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static boolean isKey(Path file) throws IOException {
        return STORE.matcher(file.getFileName().toString()).matches()
                || WRITTEN.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .find();
    }
}
