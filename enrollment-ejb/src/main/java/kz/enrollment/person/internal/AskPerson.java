package kz.enrollment.person.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.consent.Consents;
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

    private final PersonFile file;
    private final Consents consents;
    private final PersonRegister persons;
    private final ChildrenRegister children;

    protected AskPerson() {
        this(null, null, null, null);
    }

    @Inject
    public AskPerson(PersonFile file, Consents consents, PersonRegister persons, ChildrenRegister children) {
        this.file = file;
        this.consents = consents;
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
            return Outcome.done();
        }
        try {
            ask(subject, question.get());
            return Outcome.done();
        } catch (RegistryUnavailable silent) {
            file.silent(subject);
            return Outcome.failed(silent.reasonCode());
        }
    }

    private void ask(UUID personId, Question question) {
        var access = new Access(question.grant().token(), question.grant().publicKey());
        var answer = persons.ask(question.iin(), access);
        if (answer.result() == Result.CONSENT_REFUSED) {
            consents.refusedByRegister(question.grant().consentId());
        } else if (question.children()) {
            askForChildren(personId, question, answer);
        } else {
            file.answered(personId, answer);
        }
    }

    private void askForChildren(UUID personId, Question question, PersonRegister.Answer person) {
        var access =
                new Access(question.ofChildren().token(), question.ofChildren().publicKey());
        ChildrenRegister.Answer answer;
        try {
            answer = children.ask(question.iin(), access);
        } catch (RegistryUnavailable silent) {
            // One silent registry must not hide what the other one told.
            file.answeredWithoutChildren(personId, person);
            return;
        }
        if (answer.consentRefused()) {
            consents.refusedByRegister(question.ofChildren().consentId());
        } else {
            file.answered(personId, person, answer);
        }
    }
}
