package kz.enrollment.statesystems.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PhoneNumber;
import kz.enrollment.statesystems.MobileBase;

/** {@code MCDB_SERVICE}; the body is ours, no public source tells the real one. */
@ApplicationScoped
public class ShepMobileBase implements MobileBase {

    static final String SERVICE = "MCDB_SERVICE";

    private final ShepClient bus;

    protected ShepMobileBase() {
        this(null);
    }

    @Inject
    public ShepMobileBase(ShepClient bus) {
        this.bus = bus;
    }

    @Override
    public Registered registered(Iin iin, PhoneNumber phone) {
        var data = Fields.of("iin", iin.value()).and("phone", phone.value()).toMap();
        return bus.ask(
                SERVICE,
                data,
                answer -> new Registered(
                        answer.id(),
                        answer.correlationId().orElse(null),
                        answer.at(),
                        answer.data().requiredTruth("registered")));
    }
}
