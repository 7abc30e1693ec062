package kz.enrollment.person.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.person.internal.PersonFile.Question;
import kz.enrollment.statesystems.ChildrenRegister;
import kz.enrollment.statesystems.PersonRegister;
import kz.enrollment.statesystems.PersonRegister.Access;
import kz.enrollment.statesystems.PersonRegister.Result;
import kz.enrollment.statesystems.RegistryUnavailable;
import kz.enrollment.task.Outcome;
import kz.enrollment.task.TaskRunner;

/** Asks the register of persons, and for the applicant the civil registry, as soon as a consent is given. */
@ApplicationScoped
public class AskPerson implements TaskRunner {

    public static final String KIND = "ASK_PERSON";

    /** Asked again like a silent register; a consent that is lost at last ends the task. */
    static final String KEY_REFUSED = "KEY_REFUSED";

    private final PersonFile file;
    private final RefusedKeys refusals;
    private final PersonRegister persons;
    private final ChildrenRegister children;

    protected AskPerson() {
        this(null, null, null, null);
    }

    @Inject
    public AskPerson(PersonFile file, RefusedKeys refusals, PersonRegister persons, ChildrenRegister children) {
        this.file = file;
        this.refusals = refusals;
        this.persons = persons;
        this.children = children;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome run(UUID subject, int attempt) {
        var question = file.question(subject);
        if (question.isEmpty()) {
            return Outcome.idle();
        }
        try {
            return ask(subject, question.get()) ? Outcome.done() : Outcome.failed(KEY_REFUSED);
        } catch (RegistryUnavailable silent) {
            file.silent(subject);
            return Outcome.failed(silent.reasonCode());
        }
    }

    /** @return false when the register does not accept the consent */
    private boolean ask(UUID personId, Question question) {
        var access = new Access(question.grant().token(), question.grant().publicKey());
        var answer = persons.ask(question.iin(), access);
        if (answer.result() == Result.CONSENT_REFUSED) {
            refusals.refused(personId, question.grant().consentId());
            return false;
        }
        if (question.children()) {
            askForChildren(personId, question, answer);
        } else {
            file.answered(personId, answer);
        }
        return true;
    }

    private void askForChildren(UUID personId, Question question, PersonRegister.Answer person) {
        var access =
                new Access(question.ofChildren().token(), question.ofChildren().publicKey());
        ChildrenRegister.Answer answer;
        try {
            answer = children.ask(question.iin(), access);
        } catch (RegistryUnavailable silent) {
            answer = null;
        }
        if (answer == null || answer.consentRefused()) {
            // One registry that does not tell must not hide what the other one told.
            file.answeredWithoutChildren(personId, person);
        } else {
            file.answered(personId, person, answer);
        }
    }
}
