package kz.enrollment.allocation.internal;

import jakarta.enterprise.context.Dependent;
import java.util.UUID;
import kz.enrollment.allocation.StaffStream;
import kz.enrollment.shared.Page;

/** Streams for departments. */
@Dependent
public class StreamDesk {
    public Page<StaffStream> page(String text, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    public StaffStream of(UUID id) {
        throw new UnsupportedOperationException();
    }
}
