package kz.enrollment.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildRecordTest {
    private static final ProcessHandle THIS = ProcessHandle.current();

    @TempDir
    Path place;

    @Test
    void a_living_process_is_found_again() throws IOException {
        ChildRecord written = new ChildRecord(place.resolve("children/application"));
        written.write(THIS);

        assertThat(written.living()).contains(THIS);
    }

    @Test
    void a_stranger_with_the_same_number_is_left_alone() throws IOException {
        Path file = Files.writeString(place.resolve("application"), THIS.pid() + " 2020-01-01T00:00:00Z");

        assertThat(new ChildRecord(file).living()).isEmpty();
    }

    @Test
    void half_a_line_means_no_process() throws IOException {
        Path file = Files.writeString(place.resolve("application"), Long.toString(THIS.pid()));

        assertThat(new ChildRecord(file).living()).isEmpty();
    }

    @Test
    void no_file_means_no_process() throws IOException {
        assertThat(new ChildRecord(place.resolve("nothing")).living()).isEmpty();
    }

    @Test
    void a_database_server_is_known_by_number_and_start() throws IOException {
        long start = THIS.info().startInstant().orElseThrow().getEpochSecond();

        assertThat(postmaster(start).server()).contains(THIS);
    }

    @Test
    void a_number_in_an_old_server_file_that_a_stranger_got_is_no_server() throws IOException {
        assertThat(postmaster(Instant.parse("2020-01-01T00:00:00Z").getEpochSecond())
                        .server())
                .isEmpty();
    }

    private PostmasterFile postmaster(long start) throws IOException {
        return new PostmasterFile(Files.writeString(
                place.resolve("postmaster.pid"), THIS.pid() + "\n/data\n" + start + "\n5432\n\n127.0.0.1\n"));
    }
}
