package kz.enrollment.statesystems.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.enrollment.shared.Iin;
import kz.enrollment.statesystems.EnrolmentRegister;

/** {@code NEDB_ENROLLED}; the body is ours. */
@ApplicationScoped
public class ShepEnrolmentRegister implements EnrolmentRegister {

    static final String SERVICE = "NEDB_ENROLLED";

    private final ShepClient bus;

    protected ShepEnrolmentRegister() {
        this(null);
    }

    @Inject
    public ShepEnrolmentRegister(ShepClient bus) {
        this.bus = bus;
    }

    @Override
    public Enrolled enrolled(Iin child) {
        return bus.ask(SERVICE, Fields.of("iin", child.value()).toMap(), ShepEnrolmentRegister::read);
    }

    private static Enrolled read(ShepAnswer answer) {
        Node data = answer.data();
        return new Enrolled(
                answer.id(),
                answer.correlationId().orElse(null),
                answer.at(),
                data.requiredTruth("enrolled"),
                data.text("school").orElse(null),
                data.text("grade").map(Integer::valueOf).orElse(null));
    }
}
