package kz.enrollment.statesystems;

import java.time.Instant;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PhoneNumber;

/** The mobile citizens base (БМГ): whether a number is registered to a person. */
public interface MobileBase {

    /** @throws RegistryUnavailable when there is no usable answer */
    Registered registered(Iin iin, PhoneNumber phone);

    /** @param answerId identifier of the answer, kept as evidence */
    record Registered(String answerId, String correlationId, Instant answeredAt, boolean registered) {}
}
