package kz.enrollment.person.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.statesystems.ChildrenRegister;
import kz.enrollment.statesystems.PersonRegister.Access;
import kz.enrollment.statesystems.RegistryUnavailable;
import kz.enrollment.task.Outcome;
import kz.enrollment.task.TaskRunner;

/** Asks the civil registry for the children of a parent of whom only the register of persons has told so far. */
@ApplicationScoped
public class AskChildren implements TaskRunner {

    public static final String KIND = "ASK_CHILDREN";

    private final PersonFile file;
    private final RefusedKeys refusals;
    private final ChildrenRegister children;

    protected AskChildren() {
        this(null, null, null);
    }

    @Inject
    public AskChildren(PersonFile file, RefusedKeys refusals, ChildrenRegister children) {
        this.file = file;
        this.refusals = refusals;
        this.children = children;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome run(UUID subject, int attempt) {
        var question = file.childrenQuestion(subject);
        if (question.isEmpty()) {
            return Outcome.idle();
        }
        var grant = question.get().grant();
        try {
            var answer = children.ask(question.get().iin(), new Access(grant.token(), grant.publicKey()));
            if (answer.consentRefused()) {
                refusals.refused(subject, grant.consentId());
                return Outcome.failed(AskPerson.KEY_REFUSED);
            }
            file.childrenAnswered(subject, answer);
            return Outcome.done();
        } catch (RegistryUnavailable silent) {
            return Outcome.failed(silent.reasonCode());
        }
    }
}
