package kz.enrollment.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    private static final Clock FIRST = Clock.fixed(Instant.parse("2026-06-30T04:00:00Z"), ZoneOffset.UTC);
    private static final Clock LATER = Clock.fixed(Instant.parse("2026-07-02T04:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path place;

    @Test
    void a_second_start_on_the_same_directory_is_refused() throws IOException {
        try (DataDirectory first = DataDirectory.take(place)) {
            assertThatThrownBy(() -> DataDirectory.take(first.root()))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageStartingWith("Another start uses " + place);
        }
    }

    @Test
    void a_directory_given_back_can_be_taken_again() throws IOException {
        DataDirectory.take(place).close();

        try (DataDirectory again = DataDirectory.take(place)) {
            assertThat(again.logs()).isDirectory();
        }
    }

    @Test
    void only_its_owner_may_look_inside() throws IOException {
        try (DataDirectory directory = DataDirectory.take(place.resolve("new"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.root())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void what_a_crash_left_in_the_temporary_directory_is_thrown_away() throws IOException {
        Path left = Files.createDirectories(place.resolve("tmp/old")).resolve("file");
        Files.writeString(left, "left");

        try (DataDirectory directory = DataDirectory.take(place)) {
            assertThat(directory.temporary()).isEmptyDirectory();
        }
    }

    @Test
    void a_file_in_its_place_is_refused_in_one_sentence() throws IOException {
        Path file = Files.createFile(place.resolve("file"));

        assertThatThrownBy(() -> DataDirectory.take(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("The data directory " + file + " cannot be used");
    }

    @Test
    void secrets_and_the_first_start_stay_the_same() throws IOException {
        Path file = place.resolve("kept.properties");
        Kept first = Kept.in(file, FIRST);
        Kept second = Kept.in(file, LATER);

        assertThat(second.firstStart()).isEqualTo(FIRST.instant());
        assertThat(second.applicationSecret())
                .isEqualTo(first.applicationSecret())
                .hasSize(64);
        assertThat(second.databasePassword()).isEqualTo(first.databasePassword());
    }

    @Test
    void secrets_differ_from_each_other_and_nobody_else_reads_them() throws IOException {
        Path file = place.resolve("kept.properties");
        Kept kept = Kept.in(file, FIRST);

        assertThat(kept.databaseOwnerPassword())
                .isNotEqualTo(kept.databasePassword())
                .isNotEqualTo(kept.applicationSecret());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
