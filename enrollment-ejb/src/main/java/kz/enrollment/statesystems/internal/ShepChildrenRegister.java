package kz.enrollment.statesystems.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kz.enrollment.shared.Iin;
import kz.enrollment.statesystems.ChildrenRegister;
import kz.enrollment.statesystems.PersonRegister.Access;

/** {@code ZAGS_CHILDREN}; the body is ours. */
@ApplicationScoped
public class ShepChildrenRegister implements ChildrenRegister {

    static final String SERVICE = "ZAGS_CHILDREN";

    private final ShepClient bus;

    protected ShepChildrenRegister() {
        this(null);
    }

    @Inject
    public ShepChildrenRegister(ShepClient bus) {
        this.bus = bus;
    }

    @Override
    public Answer ask(Iin parent, Access access) {
        var data = Fields.of("iin", parent.value())
                .and("kdpToken", access.token())
                .and("publicKey", access.publicKey())
                .toMap();
        return bus.ask(SERVICE, data, ShepChildrenRegister::read);
    }

    private static Answer read(ShepAnswer answer) {
        if (answer.tokenRefused()) {
            return new Answer(answer.id(), answer.at(), true, List.of());
        }
        List<Child> children = answer.data().required("children").children("child").stream()
                .map(ShepChildrenRegister::child)
                .toList();
        return new Answer(answer.id(), answer.at(), false, children);
    }

    private static Child child(Node node) {
        return new Child(
                new Iin(node.requiredText("iin")),
                ShepPersonRegister.name(node),
                LocalDate.parse(node.requiredText("birthDate")),
                Kinship.valueOf(node.requiredText("kinship")),
                node.text("actNumber").orElse(null));
    }
}
