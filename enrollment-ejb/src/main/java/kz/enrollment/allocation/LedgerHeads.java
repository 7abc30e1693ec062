package kz.enrollment.allocation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.enrollment.allocation.internal.HeadsReading;

/** The public dated files of chain heads, which make rewriting the past visible to everybody who kept a document. */
@Stateless
@PermitAll
public class LedgerHeads {

    private final HeadsReading reading;

    protected LedgerHeads() {
        this(null);
    }

    @Inject
    public LedgerHeads(HeadsReading reading) {
        this.reading = reading;
    }

    /** The newest file; its hash belongs on documents issued now. Empty before the first night. */
    public Optional<HeadsFile> latest() {
        return reading.latest();
    }

    public Optional<HeadsFile> of(LocalDate day) {
        return reading.of(day);
    }

    /** The days there are files of, newest first. */
    public List<LocalDate> days(int limit) {
        return reading.days(limit);
    }
}
