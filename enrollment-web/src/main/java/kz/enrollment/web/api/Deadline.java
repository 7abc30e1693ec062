package kz.enrollment.web.api;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Until when bytes may arrive or leave. It is looked at before each block: that one block ends is the server's to see to. */
final class Deadline {

    private final Clock clock;
    private final Instant end;

    private Deadline(Clock clock, Instant end) {
        this.clock = clock;
        this.end = end;
    }

    static Deadline in(Duration time, Clock clock) {
        return new Deadline(clock, clock.instant().plus(time));
    }

    /** The other side took too long. */
    static final class Passed extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private void check() throws Passed {
        if (clock.instant().isAfter(end)) {
            throw new Passed();
        }
    }

    InputStream over(InputStream source) {
        return new FilterInputStream(source) {
            @Override
            public int read() throws IOException {
                check();
                return super.read();
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                check();
                return super.read(bytes, from, length);
            }
        };
    }

    OutputStream over(OutputStream target) {
        return new FilterOutputStream(target) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                check();
                out.write(bytes, from, length);
            }
        };
    }
}
