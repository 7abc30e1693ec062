package kz.enrollment.allocation.internal;

import jakarta.enterprise.context.Dependent;
import java.util.UUID;
import kz.enrollment.allocation.CapacityView;

/** Changes of capacity. */
@Dependent
public class CapacityDesk {
    public CapacityView of(UUID id) {
        throw new UnsupportedOperationException();
    }

    public CapacityView addClass(UUID id, int places, String basis) {
        throw new UnsupportedOperationException();
    }

    public CapacityView removeClass(UUID id, int number, String basis) {
        throw new UnsupportedOperationException();
    }
}
