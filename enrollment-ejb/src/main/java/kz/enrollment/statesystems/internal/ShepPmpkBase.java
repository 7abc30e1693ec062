package kz.enrollment.statesystems.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.enrollment.shared.Iin;
import kz.enrollment.statesystems.Found;
import kz.enrollment.statesystems.PmpkBase;

/** {@code PMPK_CONCLUSION}; the body is ours. */
@ApplicationScoped
public class ShepPmpkBase implements PmpkBase {

    static final String SERVICE = "PMPK_CONCLUSION";

    private final ShepClient bus;

    protected ShepPmpkBase() {
        this(null);
    }

    @Inject
    public ShepPmpkBase(ShepClient bus) {
        this.bus = bus;
    }

    @Override
    public Found conclusion(Iin child) {
        return bus.ask(SERVICE, Fields.of("iin", child.value()).toMap(), DocumentAnswer::read);
    }
}
