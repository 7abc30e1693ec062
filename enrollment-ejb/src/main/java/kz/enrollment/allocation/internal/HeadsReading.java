package kz.enrollment.allocation.internal;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.enrollment.allocation.HeadsFile;

/** The files of chain heads. */
@Dependent
public class HeadsReading {
    public Optional<HeadsFile> latest() {
        throw new UnsupportedOperationException();
    }

    public Optional<HeadsFile> of(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    public List<LocalDate> days(int limit) {
        throw new UnsupportedOperationException();
    }
}
