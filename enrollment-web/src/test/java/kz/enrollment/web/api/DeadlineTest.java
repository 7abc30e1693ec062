package kz.enrollment.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import kz.enrollment.persistence.MovableClock;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private final MovableClock watch = new MovableClock();
    private final Deadline deadline = Deadline.in(Duration.ofSeconds(60), watch);

    @Test
    void a_body_is_read_until_its_time_is_over() throws IOException {
        InputStream body = deadline.over(new ByteArrayInputStream(new byte[] {1, 2, 3}));
        watch.advance(Duration.ofSeconds(60));
        assertThat(body.read()).isEqualTo(1);
        assertThat(body.read(new byte[1])).isEqualTo(1);
        watch.advance(Duration.ofSeconds(1));
        assertThatThrownBy(body::read).isInstanceOf(Deadline.Passed.class);
        assertThatThrownBy(() -> body.read(new byte[1])).isInstanceOf(Deadline.Passed.class);
    }

    @Test
    void an_answer_is_written_until_its_time_is_over() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        OutputStream answer = deadline.over(written);
        answer.write(new byte[] {1, 2});
        watch.advance(Duration.ofSeconds(61));
        assertThatThrownBy(() -> answer.write(new byte[] {3})).isInstanceOf(Deadline.Passed.class);
        assertThat(written.toByteArray()).containsExactly(1, 2);
    }
}
